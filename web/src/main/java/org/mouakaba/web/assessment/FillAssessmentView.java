package org.mouakaba.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.FilledDetail;
import org.mouakaba.assessment.boundary.FilledId;
import org.mouakaba.assessment.boundary.FillingQueries;
import org.mouakaba.assessment.boundary.FillingService;
import org.mouakaba.assessment.boundary.SaveFilling;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.instrument.boundary.Form;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.form.Filling;
import org.mouakaba.web.shared.form.FormSheet;
import org.omnifaces.cdi.ViewScoped;

/** Fills an instrument for a case: each answer is kept when it is given, so who is called away goes on where she was. */
@Named
@ViewScoped
public class FillAssessmentView extends Filling {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FillingQueries queries;

    @Inject
    transient FillingService service;

    @Inject
    transient Messages messages;

    private UUID caseId = new UUID(0, 0);
    private UUID filled = new UUID(0, 0);
    private int page;
    private long version;
    private transient @Nullable FilledDetail detail;

    /** What was submitted is read, not filled. */
    public @Nullable String load() {
        FilledDetail found = getDetail();
        version = found.version();
        begin(new FormSheet(found.answers(), page));
        return found.line().isDraft() ? null : opened();
    }

    @Override
    protected void keep() {
        version = service.save(command());
    }

    public @Nullable String submit() {
        sheet().submit();
        answered();
        var gaps =
                sheet().steps(form()).stream().filter(step -> step.gaps() > 0).toList();
        if (!gaps.isEmpty()) {
            sheet().open(gaps.get(0).number());
            messages.warn("assessment.fill.gaps");
            return null;
        }
        service.submit(command());
        messages.info("assessment.fill.done");
        return opened();
    }

    public String discard() {
        service.discard(command());
        messages.info("assessment.fill.discarded");
        return "/assessment/list?faces-redirect=true&case=" + caseId;
    }

    private String opened() {
        return "/assessment/open?faces-redirect=true&case=" + caseId + "&filled=" + filled;
    }

    private SaveFilling command() {
        return new SaveFilling(
                new CaseFileId(caseId), new FilledId(filled), sheet().answers().given(), version);
    }

    @Override
    protected Form form() {
        return getDetail().form();
    }

    public FilledDetail getDetail() {
        if (detail == null) {
            detail = queries.forWork(new CaseFileId(caseId), new FilledId(filled));
        }
        return detail;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(UUID caseId) {
        this.caseId = caseId;
    }

    public UUID getFilled() {
        return filled;
    }

    public void setFilled(UUID filled) {
        this.filled = filled;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
