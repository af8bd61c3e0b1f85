package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.mouakaba.funding.boundary.JustificationId;
import org.mouakaba.funding.boundary.JustificationQueries;
import org.mouakaba.funding.boundary.JustificationRow;
import org.mouakaba.funding.boundary.JustificationService;
import org.mouakaba.funding.boundary.JustificationStatus;
import org.mouakaba.funding.boundary.SubmitJustification;
import org.mouakaba.platform.PageRequest;
import org.omnifaces.cdi.ViewScoped;

/** The report on the use of a tranche: handed in by the association, decided by the administrator. */
@Named
@ViewScoped
public class OpenReportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final PageRequest FIRST = new PageRequest(0, PageRequest.LIMIT);

    @Inject
    transient JustificationQueries reports;

    @Inject
    transient JustificationService service;

    @Inject
    transient ReportSheet sheet;

    private final OpenReportForm form = new OpenReportForm();
    private @Nullable UUID id;
    private long version;
    private transient @Nullable JustificationRow report;
    private List<ExpenditureRow> rows = List.of();

    public void load() {
        JustificationRow found = reports.get(reportId());
        report = found;
        version = found.version();
        rows = sheet.rows(found, FIRST);
        form.fill(rows);
    }

    public String submit() {
        service.submit(new SubmitJustification(reportId(), version));
        sheet.say("funding.open-report.submitted");
        return here();
    }

    public String decide() {
        service.decide(form.toCommand(reportId(), version));
        sheet.say("funding.open-report.decided");
        return here();
    }

    private String here() {
        return "/funding/open-report?faces-redirect=true&id=" + id;
    }

    private JustificationId reportId() {
        return new JustificationId(Objects.requireNonNull(id));
    }

    public OpenReportForm getForm() {
        return form;
    }

    public @Nullable JustificationRow getReport() {
        return report;
    }

    public List<ExpenditureRow> getRows() {
        return rows;
    }

    /** Nobody handed it in yet. */
    public boolean isOwed() {
        return report != null && report.submittedOn() == null;
    }

    public boolean isDecidable() {
        return report != null && report.status() == JustificationStatus.SUBMITTED;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
