package org.mouakaba.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.EstablishmentDetail;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.provider.boundary.MonthLine;

/** One establishment: its file, its places, who supervises it, and its last twelve months. */
@Named
@RequestScoped
public class OpenEstablishmentView {

    @Inject
    EstablishmentQueries establishments;

    private @Nullable UUID id;
    private @Nullable EstablishmentDetail detail;
    private List<MonthLine> months = List.of();

    public void load() {
        EstablishmentId wanted = new EstablishmentId(Objects.requireNonNull(id));
        detail = establishments.get(wanted);
        months = establishments.months(wanted);
    }

    public @Nullable EstablishmentDetail getDetail() {
        return detail;
    }

    public List<MonthLine> getMonths() {
        return months;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
