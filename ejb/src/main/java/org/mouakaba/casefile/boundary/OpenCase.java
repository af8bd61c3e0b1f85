package org.mouakaba.casefile.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.territory.boundary.ProvinceCode;

/**
 * Opens a case from an admitted notification.
 *
 * @param earlier the steps of the notification (SIGNAL, SCREENING) with their times and persons; copied into the case's
 *     own history
 * @param takenByCaller whether the caller carries the case herself; otherwise it waits for a supervisor
 */
public record OpenCase(
        @NotNull UUID personId,
        @Nullable UUID householdId,
        @NotNull UUID notificationId,
        @NotNull @ProvinceCode String territoryCode,

        @Nullable @Size(max = 50) @CodeOf("beneficiary_category")
        String category,

        @NotNull @Size(max = 20) List<@NotNull @Size(max = 50) @CodeOf("protection_concern") String> concerns,
        @NotNull RiskLevel risk,
        @NotNull Urgency urgency,
        @NotNull Confidentiality confidentiality,
        boolean interpreter,
        boolean takenByCaller,
        @NotNull List<EarlierStep> earlier) {

    public OpenCase {
        concerns = List.copyOf(concerns);
        earlier = List.copyOf(earlier);
    }

    /** A step that the notification took before the case had a number. */
    public record EarlierStep(
            @Nullable CaseStage from,
            CaseStage to,
            Instant at,
            String username,
            @Nullable String reason) {}
}
