package org.mouakaba.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.referral.boundary.SharedField;

/** The minimum data of a service type: food aid gets name, phone and household size, not the story. */
@Entity
@Immutable
@Table(name = "referral_template")
public class ReferralTemplate {

    /** Where a service type has no template of its own. */
    public static final Set<SharedField> DEFAULT = Set.of(SharedField.NAME, SharedField.PHONE);

    @Id
    @Column(name = "service_type")
    private @Nullable String serviceType;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "fields", nullable = false)
    private List<String> fields = new ArrayList<>();

    protected ReferralTemplate() {}

    public Set<SharedField> fields() {
        return fields.stream()
                .map(SharedField::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SharedField.class)));
    }
}
