package org.mouakaba.workforce.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The document behind the status of a worker (law 45-18). */
@Embeddable
public class Accreditation {

    @Column(name = "accreditation_number")
    private @Nullable String number;

    @Column(name = "accreditation_granted_on")
    private @Nullable LocalDate grantedOn;

    @Column(name = "accreditation_expires_on")
    private @Nullable LocalDate expiresOn;

    protected Accreditation() {}

    Accreditation(@Nullable String number, @Nullable LocalDate grantedOn, @Nullable LocalDate expiresOn) {
        this.number = number;
        this.grantedOn = grantedOn;
        this.expiresOn = expiresOn;
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable LocalDate grantedOn() {
        return grantedOn;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }
}
