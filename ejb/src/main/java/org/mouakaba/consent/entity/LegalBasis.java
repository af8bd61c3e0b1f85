package org.mouakaba.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.boundary.RecordLegalBasis;

/**
 * The ground where consent is not it.
 *
 * @param code of the list legal_basis
 * @param text the article, the order's number and date, the danger
 * @param approver who approved it, by name and office
 */
@Embeddable
public record LegalBasis(
        @Column(name = "legal_basis") @Nullable String code,

        @Column(name = "basis_text") @Nullable String text,

        @Column(name = "basis_approver") @Nullable String approver) {

    static final LegalBasis NONE = new LegalBasis(null, null, null);

    static LegalBasis of(RecordLegalBasis command) {
        return new LegalBasis(command.basis(), command.text(), command.approver());
    }
}
