package org.mouakaba.consent.control;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.ChildAssent;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.consent.boundary.RecordConsent;
import org.mouakaba.consent.boundary.RecordLegalBasis;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.platform.RuleException;

/** What makes an answer, or a ground in its place, fit to be recorded (domain dossier 2.3 and 2.5). */
public class AnswerRules {

    private static final String SELF = "SELF";
    private static final Set<String> ASKED = Set.of(
            ConsentDecision.GIVEN.name(),
            ConsentDecision.GIVEN_LIMITED.name(),
            ConsentDecision.REFUSED.name(),
            ConsentDecision.PENDING.name());

    /** Grounds on which a person, not a text or a judge, says that it applies: that person is named. */
    private static final Set<String> APPROVED_BY_SOMEBODY = Set.of("LEGAL_OBLIGATION", "VITAL_INTEREST");

    /** Who can be the one that did the harm; a judge and whom he appoints are not asked in their own name. */
    private static final Set<String> SUSPECTABLE = Set.of("FATHER", "MOTHER", "KAFIL", "GUARDIAN");

    private static final int MAJORITY = 18;

    @Inject
    CodeListQueries codes;

    /**
     * @param said all that was said in the case before
     * @param age of the person in full years; null where her birth is not known
     * @throws RuleException beside the field that does not fit
     */
    public void check(RecordConsent answer, List<Consent> said, @Nullable Integer age, LocalDate today) {
        require(codes.choosable("consent_type", answer.type()), "type", "consent.unknownType");
        require(ASKED.contains(answer.decision().name()), "decision", "consent.notAnAnswer");
        require(answer.limitsExplained(), "limitsExplained", "consent.explainLimitsFirst");
        checkCapacity(answer, age);
        checkGiver(answer);
        require(!ConsentRules.suspected(said, answer.givenBy(), today), "givenBy", "consent.giverSuspected");
        checkAssent(answer);
        require(
                answer.decision() != ConsentDecision.GIVEN_LIMITED || filled(answer.limits()),
                "limits",
                "consent.writeTheLimits");
        require(
                answer.readLanguage() == null || codes.choosable("language", answer.readLanguage()),
                "readLanguage",
                "consent.unknownLanguage");
        require(filled(answer.witness()) || !filled(answer.witnessCapacity()), "witness", "consent.nameTheWitness");
        require(
                !filled(answer.witness()) || filled(answer.witnessCapacity()),
                "witnessCapacity",
                "consent.witnessAsWhat");
        boolean named = answer.organisationId() != null || filled(answer.organisationName());
        checkBody(answer.type(), named);
        require(
                named
                        || !answer.type().equals(ConsentRules.SHARE_REFERRAL)
                        || !answer.decision().gives(),
                "organisationName",
                "consent.nameTheBody");
        checkPeriod(answer.givenOn(), answer.expiresOn(), "givenOn", today);
    }

    /** @throws RuleException beside the field that does not fit */
    public void check(RecordLegalBasis ground, LocalDate today) {
        require(codes.choosable("consent_type", ground.type()), "type", "consent.unknownType");
        require(
                !ground.basis().equals("CONSENT") && codes.choosable("legal_basis", ground.basis()),
                "basis",
                "consent.unknownBasis");
        require(
                !(APPROVED_BY_SOMEBODY.contains(ground.basis()) || ground.representativeSuspected())
                        || filled(ground.approver()),
                "approver",
                "consent.nameTheApprover");
        String suspect = ground.suspectedGiver();
        require(
                ground.representativeSuspected() == (suspect != null)
                        && (suspect == null || SUSPECTABLE.contains(suspect)),
                "suspectedGiver",
                "consent.whoIsSuspected");
        checkBody(ground.type(), ground.organisationId() != null || filled(ground.organisationName()));
        checkPeriod(ground.since(), ground.expiresOn(), "givenOn", today);
    }

    /** Majority is at 18 (Family Code, art. 209); a judgment that emancipates a minor is a paper to be named. */
    private static void checkCapacity(RecordConsent answer, @Nullable Integer age) {
        if (age == null) {
            return;
        }
        require(answer.capacity() != Capacity.MINOR || age < MAJORITY, "capacity", "consent.isAnAdult");
        require(
                answer.capacity() == Capacity.MINOR || age >= MAJORITY || filled(answer.evidence()),
                "capacity",
                "consent.isAChild");
    }

    private void checkGiver(RecordConsent answer) {
        require(codes.choosable("consent_giver", answer.givenBy()), "givenBy", "consent.unknownGiver");
        boolean self = answer.givenBy().equals(SELF);
        require(self == (answer.capacity() == Capacity.ADULT), "givenBy", "consent.giverNotFitting");
        // The assent of a child stands beside the word of who represents it, never in its place.
        require(!answer.givenBy().equals("SELF_ASSENT"), "givenBy", "consent.giverNotFitting");
        require(self || filled(answer.giverName()), "giverName", "consent.nameTheGiver");
    }

    private static void checkAssent(RecordConsent answer) {
        if (answer.capacity() != Capacity.MINOR || !answer.decision().gives()) {
            return;
        }
        require(answer.childAssent() != null, "childAssent", "consent.askTheChild");
        require(answer.childAssent() != ChildAssent.REFUSED, "childAssent", "consent.childRefused");
        require(
                answer.childAssent() != ChildAssent.NOT_ASKED || filled(answer.childAssentNote()),
                "childAssentNote",
                "consent.whyChildNotAsked");
    }

    private static void checkBody(String type, boolean named) {
        require(!named || type.equals(ConsentRules.SHARE_REFERRAL), "organisationName", "consent.bodyOnlyForSharing");
    }

    private static void checkPeriod(LocalDate from, @Nullable LocalDate to, String field, LocalDate today) {
        require(!from.isAfter(today), field, "consent.inFuture");
        require(to == null || !to.isBefore(from), "expiresOn", "consent.expiresBeforeGiven");
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean holds, String field, String key) {
        if (!holds) {
            throw RuleException.beside(field, key);
        }
    }
}
