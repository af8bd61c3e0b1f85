package org.mouakaba.followup.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.followup.boundary.NewRisk;
import org.mouakaba.followup.boundary.VisitNote;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** What makes a note of a visit whole and free of contradiction. */
public final class VisitRules {

    /** Outcomes (code list followup_outcome) that say that nobody met the person. */
    private static final Set<String> NOT_MET = Set.of("NOT_FOUND", "RESCHEDULED");

    private VisitRules() {}

    /**
     * @param first whether the person has not been met yet in this episode
     * @throws RuleException for the first thing that is wrong, beside its field
     */
    public static void require(VisitNote note, boolean first, Instant openedAt, Instant now) {
        if (note.at().isAfter(now)) {
            throw RuleException.beside("on", "followup.inFuture");
        }
        if (day(note.at()).isBefore(day(openedAt))) {
            throw RuleException.beside("on", "followup.beforeOpening");
        }
        if (note.personSeen() && NOT_MET.contains(note.outcome())) {
            throw RuleException.beside("outcome", "followup.seenOrNot");
        }
        if (note.seenAlone() && !note.personSeen()) {
            throw RuleException.beside("seenAlone", "followup.aloneButNotSeen");
        }
        if (first && note.personSeen()) {
            requireText("explained", note.explained(), "followup.explainedMissing");
            requireText("safety", note.safety(), "followup.safetyMissing");
        }
        if (note.newRisk() != NewRisk.NONE) {
            requireText("newRiskNote", note.newRiskNote(), "followup.newRiskNoteMissing");
        }
        if (note.nextOn().isBefore(day(now)) || !note.nextOn().isAfter(day(note.at()))) {
            throw RuleException.beside("nextOn", "followup.nextNotAhead");
        }
        if (note.nextOn().isAfter(day(now).plusYears(1))) {
            throw RuleException.beside("nextOn", "followup.nextTooFar");
        }
    }

    private static void requireText(String field, @Nullable String text, String key) {
        if (text == null || text.isBlank()) {
            throw RuleException.beside(field, key);
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SystemClock.ZONE);
    }
}
