package org.mouakaba.careplan.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.Agreement;
import org.mouakaba.careplan.boundary.AgreementMode;
import org.mouakaba.platform.RuleException;

/**
 * What the person said to a plan. It answers for being whole: a spoken yes has its witness, a no its reason, and none is
 * given tomorrow.
 */
@Embeddable
public record PersonsAnswer(
        @Enumerated(EnumType.STRING) @Column(name = "agreement_mode")
        AgreementMode mode,

        @Column(name = "agreed_on") LocalDate on,

        @Column(name = "witness") @Nullable String witness,

        @Column(name = "refusal_reason") @Nullable String refusalReason) {

    /** @throws RuleException beside what is missing */
    static PersonsAnswer of(Agreement agreement, LocalDate today) {
        PersonsAnswer answer = new PersonsAnswer(
                agreement.mode(), agreement.on(), text(agreement.witness()), text(agreement.refusalReason()));
        if (answer.on.isAfter(today)) {
            throw RuleException.beside("agreedOn", "careplan.agreementInFuture");
        }
        if (answer.mode == AgreementMode.ORAL && answer.witness == null) {
            throw RuleException.beside("witness", "careplan.witnessMissing");
        }
        if (answer.mode == AgreementMode.REFUSED && answer.refusalReason == null) {
            throw RuleException.beside("refusalReason", "careplan.refusalReasonMissing");
        }
        return answer;
    }

    Agreement agreement() {
        return new Agreement(mode, on, witness, refusalReason);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
