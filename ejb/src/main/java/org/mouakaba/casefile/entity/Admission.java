package org.mouakaba.casefile.entity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;

/** What is known of a case at the moment it is opened. */
public record Admission(
        UUID personId,
        @Nullable UUID householdId,
        UUID organisationId,
        UUID unitId,
        String territoryCode,
        @Nullable UUID notificationId,
        @Nullable String category,
        List<String> concerns,
        RiskLevel risk,
        Urgency urgency,
        Confidentiality confidentiality,
        boolean interpreter) {

    public Admission {
        concerns = List.copyOf(concerns);
    }
}
