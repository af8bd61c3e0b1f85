package org.mouakaba.intake.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.OpenCase;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.household.boundary.HouseholdId;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.intake.boundary.NotificationStage;
import org.mouakaba.intake.boundary.NotificationStep;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/** What an admission asks of other components: codes, clocks, the household, and the case itself. */
public class Admissions {

    @Inject
    NotificationRepository notifications;

    @Inject
    CaseFileService cases;

    @Inject
    HouseholdQueries households;

    @Inject
    OrganisationQueries organisations;

    @Inject
    CodeListQueries codes;

    @Inject
    SettingQueries settings;

    /** Where the person lives, read while she is still screened: between notification and case nobody may read her. */
    public @Nullable UUID household(Notification screened) {
        return households
                .householdOf(new PersonId(Objects.requireNonNull(screened.personId())))
                .map(HouseholdId::value)
                .orElse(null);
    }

    /** Opens the case of an admitted notification in the province of its unit. */
    public CaseFileId open(Notification admitted, @Nullable UUID household, boolean takenByCaller) {
        UUID person = Objects.requireNonNull(admitted.personId());
        Screening screening = admitted.screening();
        String province = organisations
                .unit(new UnitId(admitted.unitId()))
                .orElseThrow(() -> new IllegalStateException("no unit " + admitted.unitId()))
                .territoryCode();
        return cases.open(new OpenCase(
                person,
                household,
                admitted.id(),
                province,
                screening.category(),
                screening.concerns(),
                Objects.requireNonNull(screening.risk()),
                Objects.requireNonNull(screening.urgency()),
                screening.confidentiality(),
                screening.interpreter(),
                takenByCaller,
                earlier(notifications.steps(admitted.id()))));
    }

    /** @throws RuleException where the list does not offer the code today */
    public void requireChoosable(String list, String code, String field) {
        if (!codes.choosable(list, code)) {
            throw RuleException.beside(field, "intake.codeUnknown");
        }
    }

    public Instant due(Notification notification, @Nullable RiskLevel risk) {
        return due(notification.receivedAt(), risk, notification.report().immediateDanger());
    }

    /** Until when what was received must be screened. */
    public Instant due(Instant receivedAt, @Nullable RiskLevel risk, boolean danger) {
        LocalDate day = LocalDate.ofInstant(receivedAt, SystemClock.ZONE);
        return ScreeningRules.due(receivedAt, risk, danger, settings.inForce("clock.screening.", day));
    }

    /** The case's history begins with the notification's: received, taken up. */
    private static List<OpenCase.EarlierStep> earlier(List<NotificationStep> steps) {
        return steps.stream()
                .filter(step -> step.to().waiting())
                .map(step -> new OpenCase.EarlierStep(
                        stage(step.from()),
                        step.to() == NotificationStage.SIGNAL ? CaseStage.SIGNAL : CaseStage.SCREENING,
                        step.at(),
                        step.username(),
                        step.reason()))
                .toList();
    }

    private static @Nullable CaseStage stage(@Nullable NotificationStage from) {
        return from == null ? null : from == NotificationStage.SIGNAL ? CaseStage.SIGNAL : CaseStage.SCREENING;
    }
}
