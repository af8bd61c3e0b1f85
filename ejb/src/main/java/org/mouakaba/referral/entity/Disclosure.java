package org.mouakaba.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.referral.boundary.SharedField;

/**
 * What the sender chose to tell of the person. Whether all of it may be told is asked of {@code SharingRules}.
 *
 * @param workDone told only where WORK_DONE is among the fields
 * @param health told only where HEALTH is among the fields
 * @param beyondReason why more is told than the service type's minimum
 */
@Embeddable
public record Disclosure(
        @Column(name = "work_done") @Nullable String workDone,

        @Column(name = "health") @Nullable String health,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "shared_fields", nullable = false)
        List<String> fields,

        @Column(name = "beyond_reason") @Nullable String beyondReason) {

    public Disclosure {
        fields = List.copyOf(fields);
    }

    static Disclosure of(ReferralRequest request) {
        return new Disclosure(
                request.workDone(),
                request.health(),
                request.shared().stream().sorted().map(Enum::name).toList(),
                request.beyondReason());
    }

    public Set<SharedField> shared() {
        return fields.stream()
                .map(SharedField::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SharedField.class)));
    }
}
