package org.mouakaba.consent.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One statement as the case shows it, with what became of it.
 *
 * @param type code of the list consent_type
 * @param limitsVersion of the limits of confidentiality that were told before
 * @param readLanguage code of the list language; null where nothing was read aloud
 * @param givenBy code of the list consent_giver; null for a legal basis
 * @param legalBasis code of the list legal_basis; null for an answer
 * @param withdrawnOn the day on which it was taken back; null while it was not
 * @param withdrawnWords what was said then
 */
public record ConsentLine(
        ConsentId id,
        String type,
        ConsentDecision decision,
        ConsentState state,
        @Nullable Integer limitsVersion,
        @Nullable Integer textVersion,
        @Nullable String shownIn,
        @Nullable String readLanguage,
        @Nullable String witness,
        @Nullable String witnessCapacity,
        @Nullable Capacity capacity,
        @Nullable String givenBy,
        @Nullable String giverName,
        @Nullable ChildAssent childAssent,
        @Nullable String childAssentNote,
        @Nullable String limits,
        @Nullable String organisationName,
        @Nullable ConsentChannel channel,
        LocalDate givenOn,
        @Nullable LocalDate expiresOn,
        @Nullable String evidence,
        @Nullable String legalBasis,
        @Nullable String basisText,
        @Nullable String basisApprover,
        boolean representativeSuspected,
        @Nullable String suspectedGiver,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnWords,
        String recordedBy,
        Instant recordedAt) {

    /** Whether it can still be taken back. */
    public boolean revocable() {
        return state == ConsentState.STANDS;
    }

    /** Whether somebody was asked, so that there is a text that was shown and a paper to sign. */
    public boolean asked() {
        return textVersion != null;
    }
}
