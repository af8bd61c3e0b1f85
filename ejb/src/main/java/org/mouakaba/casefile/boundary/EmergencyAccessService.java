package org.mouakaba.casefile.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.EmergencyAccess;
import org.mouakaba.access.boundary.EmergencyAccessKind;
import org.mouakaba.casefile.control.CaseFileRepository;
import org.mouakaba.casefile.control.EmergencyAccessPolicy;
import org.mouakaba.platform.Recorded;

/**
 * Opens a case that is not the caller's own, on a written reason, for hours: a colleague or supervisor of its unit
 * when somebody is in danger, the data-protection officer and the auditor to look into it. It opens reading
 * only; the supervisor and the data-protection officer are told.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
public class EmergencyAccessService {

    @Inject
    CaseFileRepository cases;

    @Inject
    CurrentActor currentActor;

    @Inject
    EmergencyAccess emergencyAccess;

    /**
     * @return the case to open
     * @throws CaseFileNotFound where there is no such number, and in the same words where it is not for this caller
     */
    public CaseFileId open(@Valid @NotNull OpenInEmergency command) {
        Actor actor = currentActor.get();
        CaseFacts facts = cases.findFacts(command.number()).orElseThrow(CaseFileNotFound::new);
        EmergencyAccessKind kind = EmergencyAccessPolicy.kind(actor, facts).orElseThrow(CaseFileNotFound::new);
        emergencyAccess.grant(actor, facts.id().value(), kind, command.reason());
        return facts.id();
    }
}
