package org.mouakaba.web.reporting;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReport;
import org.mouakaba.reporting.boundary.FundingReportQueries;
import org.mouakaba.reporting.boundary.IssuedReportId;
import org.mouakaba.reporting.boundary.IssuedReportService;
import org.omnifaces.cdi.ViewScoped;

/** The last look before a report is issued: complete, tied, in which languages. */
@Named
@ViewScoped
public class IssueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FundingReportQueries reports;

    @Inject
    transient IssuedReportService service;

    @Inject
    transient ReportDesk desk;

    private final FundingFilter filter = new FundingFilter();
    private final IssueForm form = new IssueForm();
    private @Nullable UUID corrects;
    private transient @Nullable FundingReport report;

    public void load() {
        report = reports.report(criteria());
    }

    public String issue() {
        IssuedReportId id = service.issue(form.toCommand(criteria(), corrects));
        desk.say("reporting.issue.done");
        return "/reporting/open-issued?faces-redirect=true&id=" + id.value();
    }

    private FundingCriteria criteria() {
        return filter.toCriteria(desk.today());
    }

    public @Nullable FundingReport getReport() {
        return report;
    }

    public FundingFilter getFilter() {
        return filter;
    }

    public IssueForm getForm() {
        return form;
    }

    public @Nullable UUID getCorrects() {
        return corrects;
    }

    public void setCorrects(@Nullable UUID corrects) {
        this.corrects = corrects;
    }
}
