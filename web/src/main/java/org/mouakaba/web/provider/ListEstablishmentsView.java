package org.mouakaba.web.provider;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.EstablishmentCriteria;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.provider.boundary.ReportState;
import org.omnifaces.cdi.ViewScoped;

/** The establishments of the reader's territory or organisation, and whether they reported a month. */
@Named
@ViewScoped
public class ListEstablishmentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EstablishmentQueries establishments;

    @Inject
    transient Months months;

    private @Nullable String province;
    private @Nullable String type;
    private @Nullable String month;
    private @Nullable ReportState report;
    private @Nullable EstablishmentTable table;

    public void load() {
        table = new EstablishmentTable(
                establishments, new EstablishmentCriteria(given(province), given(type), getShown(), report));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public YearMonth getShown() {
        return months.read(month);
    }

    public @Nullable EstablishmentTable getTable() {
        return table;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    public @Nullable ReportState getReport() {
        return report;
    }

    public void setReport(@Nullable ReportState report) {
        this.report = report;
    }
}
