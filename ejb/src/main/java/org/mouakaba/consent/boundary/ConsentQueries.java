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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.control.ConsentRepository;
import org.mouakaba.consent.control.ConsentRules;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.consent.entity.ConsentText;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Says what is covered today, and shows what was said. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class ConsentQueries {

    /** Family Code, art. 209. */
    private static final int MAJORITY = 18;

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
     * @param body for SHARE_REFERRAL the body that would learn something: only a consent that names it covers it; null for
     *     every other type
     */
    public boolean covers(@NotNull CaseFileId caseId, @NotBlank String consentType, @Nullable Body body) {
        access.require(caseId, CaseAction.READ);
        return ConsentRules.covers(consents.all(caseId), consentType, body, today());
    }

    /** Whether the case may be carried: consent to case management is given, or a legal basis stands in its place. */
    public boolean documented(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.READ);
        return ConsentRules.documented(consents.all(caseId), today());
    }

    /** What was said, the latest first; a withdrawal stands in the line of what it took back. */
    public List<ConsentLine> list(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.READ);
        List<Consent> all = consents.all(caseId);
        LocalDate today = today();
        return all.stream()
                .filter(c -> c.withdraws() == null)
                .map(c -> line(c, all, today))
                .toList();
    }

    /**
     * One statement, and the text that was shown before it.
     *
     * @throws ConsentNotFound where it is none of this case
     */
    public ConsentDetail get(@NotNull CaseFileId caseId, @NotNull ConsentId id) {
        access.require(caseId, CaseAction.READ);
        List<Consent> all = consents.all(caseId);
        Consent said = all.stream()
                .filter(c -> c.id().equals(id.value()) && c.withdraws() == null)
                .findFirst()
                .orElseThrow(ConsentNotFound::new);
        return new ConsentDetail(
                line(said, all, today()),
                shown(said, ConsentText.LIMITS, said.explanation().limitsVersion()),
                shown(said, said.type(), said.explanation().textVersion()));
    }

    /** Whether the person of the case is a child today, so that her representative answers beside her. */
    public boolean ofChild(@NotNull CaseFileId caseId) {
        CaseFacts facts = access.require(caseId, CaseAction.READ);
        Integer age = consents.age(facts.personId(), today());
        return age != null && age < MAJORITY;
    }

    private @Nullable String shown(Consent said, String type, @Nullable Integer version) {
        String language = said.explanation().shownIn();
        return version == null || language == null
                ? null
                : consents.text(type, version)
                        .map(text -> text.text().in(Locale.forLanguageTag(language)))
                        .orElse(null);
    }

    /** What is told and asked today; says nothing about a person. */
    public ConsentWording wording(@NotBlank String consentType) {
        ConsentText limits = consents.text(ConsentText.LIMITS, today());
        ConsentText purpose = consents.text(consentType, today());
        return new ConsentWording(limits.version(), limits.text(), purpose.version(), purpose.text());
    }

    /** How the body that would learn something is called; says nothing about a person. */
    public Optional<Label> bodyName(@NotNull OrganisationId organisationId) {
        return consents.bodyName(organisationId.value());
    }

    private static ConsentLine line(Consent c, List<Consent> all, LocalDate today) {
        Optional<Consent> withdrawal =
                all.stream().filter(w -> c.id().equals(w.withdraws())).findFirst();
        Body body = c.body();
        return new ConsentLine(
                new ConsentId(c.id()),
                c.type(),
                c.decision(),
                ConsentRules.state(c, all, today),
                c.explanation().limitsVersion(),
                c.explanation().textVersion(),
                c.explanation().shownIn(),
                c.explanation().readLanguage(),
                c.explanation().witness(),
                c.explanation().witnessCapacity(),
                c.giver().capacity(),
                c.giver().givenBy(),
                c.giver().name(),
                c.assent().word(),
                c.assent().note(),
                c.limits(),
                body == null ? null : body.name(),
                c.channel(),
                c.givenOn(),
                c.expiresOn(),
                c.evidence(),
                c.basis().code(),
                c.basis().text(),
                c.basis().approver(),
                c.representativeSuspected(),
                c.suspectedGiver(),
                withdrawal.map(Consent::givenOn).orElse(null),
                withdrawal.map(Consent::words).orElse(null),
                c.recordedBy(),
                c.recordedAt());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
