package org.mouakaba.consent.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.control.ConsentPaper;
import org.mouakaba.consent.control.ConsentRepository;
import org.mouakaba.consent.control.ConsentSheet;
import org.mouakaba.consent.control.NoticePaper;
import org.mouakaba.consent.control.SheetFacts;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.consent.entity.ConsentText;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/**
 * Consents and the notice on paper, for the person herself. Who printed which paper about whom is in the log; the text was
 * the one in force on that day. A paper carries a name only where a colleague's list would: never of a RESTRICTED or SECRET
 * case or of a protected person.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class ConsentPaperQueries {

    private static final String LANGUAGES = "ar|fr|en";

    @Inject
    ConsentRepository consents;

    @Inject
    CaseAccess access;

    @Inject
    SheetFacts facts;

    @Inject
    ConsentPaper paper;

    @Inject
    NoticePaper notice;

    @Inject
    Clock clock;

    /**
     * An answer that was recorded, with the text that was shown.
     *
     * @param language in which it is printed; null for the one in which the text was shown
     * @throws ConsentNotFound where it is none of this case, or nobody was asked
     */
    public FileToSave recorded(
            @NotNull CaseFileId caseId, @NotNull ConsentId id, @Nullable @Pattern(regexp = LANGUAGES) String language) {
        CaseFacts file = access.require(caseId, CaseAction.READ);
        List<Consent> all = consents.all(caseId);
        Consent answer = all.stream()
                .filter(c -> c.id().equals(id.value()) && c.withdraws() == null)
                .findFirst()
                .orElseThrow(ConsentNotFound::new);
        Integer limits = answer.explanation().limitsVersion();
        Integer question = answer.explanation().textVersion();
        String shown = answer.explanation().shownIn();
        if (limits == null || question == null || shown == null) {
            throw new ConsentNotFound();
        }
        Consent withdrawal = all.stream()
                .filter(c -> id.value().equals(c.withdraws()))
                .findFirst()
                .orElse(null);
        Body body = answer.body();
        ConsentSheet sheet = facts.sheet(
                file,
                text(ConsentText.LIMITS, limits),
                text(answer.type(), question),
                body == null ? null : body.name(),
                answer,
                withdrawal,
                (withdrawal == null ? answer : withdrawal).recordedAt());
        return file(paper.print(sheet, language == null ? shown : language));
    }

    /** The same paper before anybody answered, to be read, answered and signed by hand. */
    public FileToSave blank(
            @NotNull CaseFileId caseId,
            @NotBlank @Size(max = 50) String type,
            @Nullable @Size(max = 200) String body,
            @NotNull @Pattern(regexp = LANGUAGES) String language) {
        CaseFacts file = access.require(caseId, CaseAction.WORK);
        ConsentSheet sheet = facts.sheet(
                file,
                consents.text(ConsentText.LIMITS, today()),
                consents.asked(type, today()).orElseThrow(ConsentNotFound::new),
                body,
                null,
                null,
                clock.instant());
        return file(paper.print(sheet, language));
    }

    /**
     * What the person is told of the keeping of her information (law 09-08, art. 5).
     *
     * @throws org.mouakaba.person.boundary.PersonNotFound where she is not the caller's to read
     */
    public FileToSave notice(@NotNull PersonId person, @NotNull @Pattern(regexp = LANGUAGES) String language) {
        facts.requireReadable(person);
        return file(notice.print(
                consents.text(NoticePaper.NOTICE, today()), facts.ownHead(), language, today(), clock.instant()));
    }

    private ConsentText text(String type, int version) {
        return consents.text(type, version).orElseThrow(ConsentNotFound::new);
    }

    /** A name that gives nobody away. */
    private static FileToSave file(byte[] bytes) {
        return FileToSave.pdf("document.pdf", bytes);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
