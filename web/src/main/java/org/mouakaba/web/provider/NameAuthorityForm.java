package org.mouakaba.web.provider;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.NameAuthority;

/** The supervising authority as it is chosen. */
public class NameAuthorityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String authority;
    private @Nullable LocalDate from;

    NameAuthority toCommand(EstablishmentId id) {
        return new NameAuthority(
                id,
                new OrganisationId(UUID.fromString(Objects.requireNonNull(authority))),
                Objects.requireNonNull(from));
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
