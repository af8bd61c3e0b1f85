package org.mouakaba.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.EstablishmentDetail;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.EstablishmentNotFound;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.provider.boundary.MonthReport;

/** What was reported of a month: the edition in force, and under it each that it replaced with the reason why. */
@Named
@RequestScoped
public class ReadReportView {

    @Inject
    EstablishmentQueries establishments;

    private @Nullable UUID establishment;
    private @Nullable YearMonth month;
    private @Nullable EstablishmentDetail detail;
    private List<MonthReport> editions = List.of();

    public void load() {
        EstablishmentId id = new EstablishmentId(Objects.requireNonNull(establishment));
        detail = establishments.get(id);
        if (month == null) {
            throw new EstablishmentNotFound();
        }
        editions = establishments.editions(id, month);
    }

    public @Nullable EstablishmentDetail getDetail() {
        return detail;
    }

    public List<MonthReport> getEditions() {
        return editions;
    }

    public @Nullable UUID getEstablishment() {
        return establishment;
    }

    public void setEstablishment(@Nullable UUID establishment) {
        this.establishment = establishment;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }
}
