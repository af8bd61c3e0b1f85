package org.mouakaba.followup.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.followup.control.VisitRepository;
import org.mouakaba.followup.control.VisitRules;
import org.mouakaba.followup.entity.Visit;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** Notes contacts and visits, the first contact among them. Nothing that was noted is changed or taken away. */
@Stateless
@Recorded
@RolesAllowed(SOCIAL_WORKER)
public class FollowUpService {

    @Inject
    VisitRepository visits;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    CodeListQueries codes;

    @Inject
    VisitEffects effects;

    /**
     * Notes a visit, and what follows from it: progress of the plan, contact, stage, next date.
     *
     * @throws RuleException where the note contradicts itself, lies in the future, or corrects what was corrected before
     */
    public VisitId record(@Valid @NotNull RecordVisit command) {
        CaseFacts facts = access.require(command.caseId(), CaseAction.WORK);
        if (!facts.stage().open()) {
            throw new RuleException("casefile.closed");
        }
        requireCode("type", "followup_type", command.note().type());
        requireCode("outcome", "followup_outcome", command.note().outcome());
        requireCode("nextType", "followup_type", command.note().nextType());
        Instant now = clock.instant();
        boolean first = visits.firstContact(command.caseId()) == null;
        VisitRules.require(command.note(), first, facts.openedAt(), now);
        VisitCorrection correction = command.correction();
        if (correction != null) {
            VisitRow corrected =
                    visits.findRow(command.caseId(), correction.corrected()).orElseThrow(VisitNotFound::new);
            if (corrected.corrected()) {
                throw new RuleException("followup.alreadyCorrected");
            }
        }
        Visit visit = Visit.of(command, facts.episode(), currentActor.username(), now);
        visits.add(visit);
        visits.flush();
        effects.follow(command, facts, now);
        return new VisitId(visit.id());
    }

    private void requireCode(String field, String list, String code) {
        if (!codes.choosable(list, code)) {
            throw RuleException.beside(field, "followup.unknownCode");
        }
    }
}
