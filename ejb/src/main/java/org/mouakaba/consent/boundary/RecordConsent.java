package org.mouakaba.consent.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * What the person, or who stands for her, said to one question.
 *
 * @param type code of the list consent_type
 * @param limitsExplained the limits of confidentiality and the duty to report were explained before the question
 * @param textVersion version of the purpose text that was shown
 * @param shownIn language of that text: ar, fr or en
 * @param readLanguage code of the list language; given where the text was read aloud
 * @param witness who was present while it was read or answered
 * @param witnessCapacity as what: interpreter, relative, colleague; goes with the witness
 * @param givenBy code of the list consent_giver
 * @param giverName who it was, where not the person herself
 * @param limits what was excluded, in the person's words
 * @param organisationId the body that the information may go to. A yes to share names it here or by its name; a refusal
 *     that names none is meant for all
 * @param organisationName its name, where it stands in no directory
 * @param expiresOn the last day; null until withdrawn
 * @param evidence where the proof is
 */
public record RecordConsent(
        @NotNull CaseFileId caseId,
        @NotBlank @Size(max = 50) String type,
        @NotNull ConsentDecision decision,
        boolean limitsExplained,
        int textVersion,
        @NotNull @Pattern(regexp = "ar|fr|en") String shownIn,
        @Nullable @Size(max = 50) String readLanguage,
        @Size(max = 200) @Nullable String witness,
        @Size(max = 100) @Nullable String witnessCapacity,
        @NotNull Capacity capacity,
        @NotBlank @Size(max = 50) String givenBy,
        @Size(max = 200) @Nullable String giverName,
        @Nullable ChildAssent childAssent,
        @Size(max = 500) @Nullable String childAssentNote,
        @Size(max = 1000) @Nullable String limits,
        @Nullable UUID organisationId,
        @Size(max = 200) @Nullable String organisationName,
        @NotNull ConsentChannel channel,
        @NotNull LocalDate givenOn,
        @Nullable LocalDate expiresOn,
        @Size(max = 500) @Nullable String evidence) {}
