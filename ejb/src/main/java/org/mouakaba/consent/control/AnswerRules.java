package org.mouakaba.consent.control;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.ChildAssent;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.consent.boundary.RecordConsent;
import org.mouakaba.consent.boundary.RecordLegalBasis;
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

    @Inject
    CodeListQueries codes;

    /** @throws RuleException beside the field that does not fit */
    public void check(RecordConsent answer, LocalDate today) {
        require(codes.choosable("consent_type", answer.type()), "type", "consent.unknownType");
        require(ASKED.contains(answer.decision().name()), "decision", "consent.notAnAnswer");
        require(answer.limitsExplained(), "limitsExplained", "consent.explainLimitsFirst");
        checkGiver(answer);
        checkAssent(answer);
        require(
                answer.decision() != ConsentDecision.GIVEN_LIMITED || filled(answer.limits()),
                "limits",
                "consent.writeTheLimits");
        require(
                answer.readLanguage() == null || codes.choosable("language", answer.readLanguage()),
                "readLanguage",
                "consent.unknownLanguage");
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
                !APPROVED_BY_SOMEBODY.contains(ground.basis()) || filled(ground.approver()),
                "approver",
                "consent.nameTheApprover");
        checkBody(ground.type(), ground.organisationId() != null || filled(ground.organisationName()));
        checkPeriod(ground.since(), ground.expiresOn(), "givenOn", today);
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
