package org.mouakaba.workforce.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a worker is as a professional, and who employs her: for the counts of the workforce, never for a case. */
@Embeddable
public class Profession {

    @Column(name = "sex")
    private @Nullable String sex;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Column(name = "employer_id")
    private @Nullable UUID employerId;

    @Column(name = "contract_kind")
    private @Nullable String contractKind;

    protected Profession() {}

    public Profession(
            @Nullable String sex,
            @Nullable Integer birthYear,
            @Nullable UUID employerId,
            @Nullable String contractKind) {
        this.sex = sex;
        this.birthYear = birthYear;
        this.employerId = employerId;
        this.contractKind = contractKind;
    }

    public @Nullable String sex() {
        return sex;
    }

    public @Nullable Integer birthYear() {
        return birthYear;
    }

    public @Nullable UUID employerId() {
        return employerId;
    }

    public @Nullable String contractKind() {
        return contractKind;
    }
}
