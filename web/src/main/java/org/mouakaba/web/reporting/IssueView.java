package org.mouakaba.web.reporting;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.FundingReport;
import org.mouakaba.reporting.boundary.IssuedReportId;
import org.mouakaba.reporting.boundary.IssuedReportService;
import org.mouakaba.reporting.boundary.ReportCriteria;
import org.mouakaba.reporting.boundary.ReportKind;
import org.omnifaces.cdi.ViewScoped;

/** The last look before a report is issued: complete, tied, in which languages. */
@Named
@ViewScoped
public class IssueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IssuedReportService service;

    @Inject
    transient ReportDesk desk;

    private final FundingFilter filter = new FundingFilter();
    private final IssueForm form = new IssueForm();
    private @Nullable String kind;
    private @Nullable UUID corrects;
    private transient @Nullable FundingReport report;
    private transient @Nullable CapacityReport capacity;

    public void load() {
        if (isCapacity()) {
            capacity = desk.capacity(CapacityFilter.of(filter, desk.today()));
        } else {
            report = desk.funding(filter.toCriteria(desk.today()));
        }
    }

    public String issue() {
        IssuedReportId id = service.issue(form.toCommand(criteria(), corrects));
        desk.say("reporting.issue.done");
        return "/reporting/open-issued?faces-redirect=true&id=" + id.value();
    }

    public ReportCriteria criteria() {
        return isCapacity() ? CapacityFilter.of(filter, desk.today()) : filter.toCriteria(desk.today());
    }

    public boolean isCapacity() {
        return ReportKind.CAPACITY.name().equals(kind);
    }

    /** Null where it is the report on the means. */
    public @Nullable FundingReport getReport() {
        return report;
    }

    /** Null where it is the report on money. */
    public @Nullable CapacityReport getMeans() {
        return capacity;
    }

    public FundingFilter getFilter() {
        return filter;
    }

    public IssueForm getForm() {
        return form;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable UUID getCorrects() {
        return corrects;
    }

    public void setCorrects(@Nullable UUID corrects) {
        this.corrects = corrects;
    }
}
