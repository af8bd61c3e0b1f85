package org.mouakaba.web.provider;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.EstablishmentDetail;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.EstablishmentNotFound;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.provider.boundary.ReportOutcome;
import org.mouakaba.provider.boundary.SnapshotService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Reports a month of an establishment, or corrects what was reported. */
@Named
@ViewScoped
public class ReportMonthView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EstablishmentQueries establishments;

    @Inject
    transient SnapshotService snapshots;

    @Inject
    transient Messages messages;

    private final ReportMonthForm form = new ReportMonthForm();
    private @Nullable UUID establishment;
    private @Nullable YearMonth month;
    private transient @Nullable EstablishmentDetail detail;

    public void load() {
        EstablishmentDetail found = establishments.get(id());
        detail = found;
        if (month == null) {
            throw new EstablishmentNotFound();
        }
        form.fill(
                found.capacity(),
                establishments.editions(id(), month).stream().findFirst().orElse(null));
    }

    public String report() {
        ReportOutcome outcome = snapshots.report(form.toCommand(id(), Objects.requireNonNull(month)));
        messages.info("provider.report-month.done");
        if (outcome.aboveAuthorised()) {
            messages.warn("provider.report-month.aboveAuthorised");
        }
        if (outcome.overOccupied()) {
            messages.warn("provider.report-month.overOccupied");
        }
        if (!outcome.whole()) {
            messages.warn("provider.report-month.partial");
        }
        return "/provider/open-establishment?faces-redirect=true&id=" + establishment;
    }

    private EstablishmentId id() {
        return new EstablishmentId(Objects.requireNonNull(establishment));
    }

    /** Read again where the view comes back from a store. */
    public EstablishmentDetail getDetail() {
        EstablishmentDetail known = detail;
        if (known == null) {
            known = establishments.get(id());
            detail = known;
        }
        return known;
    }

    public ReportMonthForm getForm() {
        return form;
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
