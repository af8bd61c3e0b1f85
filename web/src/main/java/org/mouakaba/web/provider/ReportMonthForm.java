package org.mouakaba.web.provider;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.AgeBand;
import org.mouakaba.provider.boundary.AuthorisedCapacity;
import org.mouakaba.provider.boundary.AuthorisedPlaces;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.MonthReport;
import org.mouakaba.provider.boundary.PlaceCount;
import org.mouakaba.provider.boundary.PlaceSex;
import org.mouakaba.provider.boundary.ReportMonth;

/** A month as it is reported: a line for each sex and age that is authorised or was reported. */
public class ReportMonthForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ReportLine> lines = new ArrayList<>();
    private int edition;

    @DecimalMin("0")
    @DecimalMax("1000")
    @Digits(integer = 4, fraction = 2)
    private @Nullable BigDecimal staffFte;

    @DecimalMin("0")
    @DecimalMax("1000")
    @Digits(integer = 4, fraction = 2)
    private @Nullable BigDecimal educatorFte;

    @Min(0)
    @Max(10_000)
    private @Nullable Integer waiting;

    private @Nullable String note;
    private @Nullable String reason;

    void fill(@Nullable AuthorisedCapacity capacity, @Nullable MonthReport report) {
        lines.clear();
        List<AuthorisedPlaces> authorised = capacity == null ? List.of() : capacity.places();
        List<PlaceCount> reported = report == null ? List.of() : report.places();
        authorised.forEach(a -> lines.add(new ReportLine(
                a.sex(),
                a.band(),
                a.places(),
                reported.stream()
                        .filter(r -> r.sex() == a.sex() && r.band() == a.band())
                        .findFirst()
                        .orElse(null))));
        reported.stream()
                .filter(r -> authorised.stream().noneMatch(a -> a.sex() == r.sex() && a.band() == r.band()))
                .forEach(r -> lines.add(new ReportLine(r.sex(), r.band(), null, r)));
        if (lines.isEmpty()) {
            lines.add(new ReportLine(PlaceSex.ANY, AgeBand.ANY, null, null));
        }
        edition = report == null ? 0 : report.edition();
        if (report != null) {
            staffFte = report.staffFte();
            educatorFte = report.educatorFte();
            waiting = report.waiting();
            note = report.note();
        }
    }

    ReportMonth toCommand(EstablishmentId id, YearMonth month) {
        return new ReportMonth(
                id,
                month,
                lines.stream().map(ReportLine::toCount).toList(),
                staffFte,
                educatorFte,
                waiting,
                note,
                reason,
                edition);
    }

    public List<ReportLine> getLines() {
        return lines;
    }

    public int getEdition() {
        return edition;
    }

    public @Nullable BigDecimal getStaffFte() {
        return staffFte;
    }

    public void setStaffFte(@Nullable BigDecimal staffFte) {
        this.staffFte = staffFte;
    }

    public @Nullable BigDecimal getEducatorFte() {
        return educatorFte;
    }

    public void setEducatorFte(@Nullable BigDecimal educatorFte) {
        this.educatorFte = educatorFte;
    }

    public @Nullable Integer getWaiting() {
        return waiting;
    }

    public void setWaiting(@Nullable Integer waiting) {
        this.waiting = waiting;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
