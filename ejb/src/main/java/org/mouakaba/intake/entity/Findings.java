package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.intake.boundary.RedFlag;
import org.mouakaba.intake.boundary.Screening;

/** What screening has found out so far, but for the confidentiality, which has other sources too. */
@Embeddable
public record Findings(
        @Column(name = "in_territory") @Nullable Boolean inTerritory,

        @Column(name = "beyond_information") @Nullable Boolean beyondInformation,

        @Column(name = "category") @Nullable String category,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "concerns", nullable = false)
        List<String> concerns,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "red_flags", nullable = false)
        List<String> redFlags,

        @Enumerated(EnumType.STRING) @Column(name = "urgency") @Nullable
        Urgency urgency,

        @Enumerated(EnumType.STRING) @Column(name = "risk") @Nullable
        RiskLevel risk,

        @Column(name = "interpreter", nullable = false) boolean interpreter,

        @Column(name = "harmed_by_partner", nullable = false)
        boolean byPartner) {

    /** Nobody has screened yet. */
    static final Findings NONE = new Findings(null, null, null, List.of(), List.of(), null, null, false, false);

    public Findings {
        concerns = List.copyOf(concerns);
        redFlags = List.copyOf(redFlags);
    }

    static Findings of(Screening screening) {
        return new Findings(
                screening.inTerritory(),
                screening.beyondInformation(),
                screening.category(),
                screening.concerns(),
                screening.redFlags().stream().sorted().map(RedFlag::name).toList(),
                screening.urgency(),
                screening.risk(),
                screening.interpreter(),
                screening.byPartner());
    }

    Screening screening(Confidentiality confidentiality) {
        return new Screening(
                inTerritory,
                beyondInformation,
                category,
                concerns,
                redFlags.stream().map(RedFlag::valueOf).collect(Collectors.toUnmodifiableSet()),
                urgency,
                risk,
                confidentiality,
                interpreter,
                byPartner);
    }
}
