package org.mouakaba.referral.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.intake.boundary.NotificationDetail;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationQueries;
import org.mouakaba.intake.boundary.NotificationStage;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.referral.control.Carefulness;
import org.mouakaba.referral.control.SignpostingLetter;

/**
 * Signposting: tells a person whose notification was not admitted where to turn. Nothing of it reaches anybody but her, so
 * that it asks for no consent; the letter tells nothing of what was reported. Within the policy of the notification.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class SignpostingQueries {

    @Inject
    NotificationQueries notifications;

    @Inject
    OrganisationQueries organisations;

    @Inject
    Carefulness carefulness;

    @Inject
    SignpostingLetter letter;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @throws RuleException where the supervisor has not said that it becomes no case */
    public LetterPreparation prepare(@NotNull NotificationId id) {
        NotificationDetail refused = refused(id);
        return new LetterPreparation(
                reason(refused), organisations.unit(unit()).orElseThrow().territoryCode(), carefulness.needed(refused));
    }

    /**
     * The letter as a file.
     *
     * @throws RuleException where it became a case or waits, or nobody made sure that a paper does her no harm
     */
    public FileToSave letter(@Valid @NotNull WriteLetter command) {
        NotificationDetail refused = refused(command.notification());
        boolean careful = carefulness.needed(refused);
        if (careful && !command.safe()) {
            throw RuleException.beside("safe", "referral.letterNotSafe");
        }
        return FileToSave.pdf(
                "document.pdf",
                letter.print(
                        reason(refused),
                        careful ? null : refused.content().subject(),
                        command.offers(),
                        organisations.letterhead(unit()),
                        command.language(),
                        LocalDate.now(clock.withZone(SystemClock.ZONE)),
                        clock.instant()));
    }

    private NotificationDetail refused(NotificationId id) {
        NotificationDetail found = notifications.get(id);
        if (found.stage() != NotificationStage.REJECTED) {
            throw new RuleException("referral.letterOnlyWhereNotAdmitted");
        }
        return found;
    }

    private static String reason(NotificationDetail refused) {
        return Objects.requireNonNull(refused.rejection()).reason();
    }

    private UnitId unit() {
        return new UnitId(Objects.requireNonNull(currentActor.get().unitId()));
    }
}
