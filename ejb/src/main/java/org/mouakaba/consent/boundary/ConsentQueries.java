package org.mouakaba.consent.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.control.ConsentRepository;
import org.mouakaba.consent.control.ConsentRules;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Says what is covered today, and shows what was said. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class ConsentQueries {

    @Inject
    ConsentRepository consents;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /**
     * Whether an act may be done today: a consent of this type stands, or a legal basis other than consent was recorded
     * for it. A basis of one type carries no other: each disclosure has its own ground.
     *
     * @param consentType code of the list consent_type
     * @param organisationId for SHARE_REFERRAL the body that would learn something: a consent covers it that names it, or
     *     names none; null asks for a consent that is limited to no body
     */
    public boolean covers(@NotNull CaseFileId caseId, @NotBlank String consentType, @Nullable UUID organisationId) {
        access.require(caseId, CaseAction.READ);
        return ConsentRules.covers(consents.all(caseId), consentType, organisationId, today());
    }

    /** Whether the case may be carried: consent to case management is given, or a legal basis stands in its place. */
    public boolean documented(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.READ);
        return ConsentRules.documented(consents.all(caseId), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
