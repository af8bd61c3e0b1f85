package org.mouakaba.web.casefile;

import java.util.List;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.web.shared.Step;

/**
 * What stands above every page of a case.
 *
 * @param steps its way, the first station first
 * @param now the words for where it stands, and since when
 * @param acts what makes sense now, the likeliest first
 */
public record CaseHead(CaseFileDetail file, PersonCard person, List<Step> steps, String now, List<CaseAct> acts) {

    public CaseHead {
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
    }

    /** Whether the reader was given the case and has not taken it yet. */
    public boolean isAcceptable() {
        return CaseAct.acceptable(file);
    }

    /** Whether the reader may take up again what is on hold. */
    public boolean isResumable() {
        return file.suspendedUntil() != null && file.can(CaseAction.WORK);
    }

    /** Whether the reader may put it on hold. */
    public boolean isSuspendable() {
        return isWorkable() && file.suspendedUntil() == null && file.stage() != CaseStage.CLOSURE_REQUESTED;
    }

    public boolean isWorkable() {
        return file.can(CaseAction.WORK) && file.stage().open();
    }

    /** At which of the stations it stands, from 1; all of them where the way is gone. */
    public int getStation() {
        return Math.min((int) steps.stream().filter(Step::isDone).count() + 1, steps.size());
    }
}
