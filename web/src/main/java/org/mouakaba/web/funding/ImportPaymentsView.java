package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.PaymentImportService;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.job.boundary.JobService;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.RowsTable;
import org.omnifaces.cdi.ViewScoped;

/** Takes a workbook of payments in: looked through first, line by line, then written by another word. */
@Named
@ViewScoped
public class ImportPaymentsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final PageRequest LATEST = new PageRequest(0, 10);

    @Inject
    transient PaymentImportService imports;

    @Inject
    transient JobQueries queries;

    @Inject
    transient JobService jobs;

    private transient @Nullable Part file;
    private transient @Nullable JobRow job;
    private @Nullable RowsTable<JobLine> table;
    private @Nullable UUID id;
    private boolean all;

    public void load() {
        UUID of = id;
        if (of != null) {
            job = queries.get(new JobId(of));
            table = new RowsTable<>(page -> queries.lines(new JobId(of), !all, page), JobLine::id);
        }
    }

    public String check() throws IOException {
        Part sent = Objects.requireNonNull(file);
        byte[] content = sent.getInputStream().readAllBytes();
        return at(imports.check(Objects.requireNonNullElse(sent.getSubmittedFileName(), "-"), content));
    }

    public String write() {
        return at(imports.write(jobId()));
    }

    public String cancel() {
        jobs.cancel(jobId());
        return at(jobId());
    }

    public String resume() {
        jobs.resume(jobId());
        return at(jobId());
    }

    private JobId jobId() {
        return new JobId(Objects.requireNonNull(id));
    }

    private static String at(JobId of) {
        return "/funding/import-payments?faces-redirect=true&job=" + of.value();
    }

    public @Nullable JobRow getJob() {
        return job;
    }

    public boolean isWrites() {
        return job != null && job.kind().equals(PaymentImportService.WRITE);
    }

    public List<JobRow> getEarlier() {
        return queries.find(PaymentImportService.KINDS, LATEST).rows();
    }

    public @Nullable RowsTable<JobLine> getTable() {
        return table;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
