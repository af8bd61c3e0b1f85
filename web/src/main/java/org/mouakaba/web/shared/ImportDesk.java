package org.mouakaba.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.job.boundary.JobService;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** A file that is taken in: looked through first, line by line, then written by another word. */
public abstract class ImportDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final PageRequest LATEST = new PageRequest(0, 10);

    @Inject
    transient JobQueries queries;

    @Inject
    transient JobService jobs;

    private transient @Nullable Part file;
    private transient @Nullable JobRow job;
    private @Nullable RowsTable<JobLine> table;
    private @Nullable UUID id;
    private boolean all;

    /** Where its page is, and what the kinds of its jobs begin with. */
    protected abstract String address();

    protected abstract String kinds();

    protected abstract String writing();

    protected abstract JobId start(String name, byte[] content);

    protected abstract JobId follow(JobId checked);

    /** What is said of the lines. */
    protected Page<JobLine> lines(JobId of, boolean refused, PageRequest page) {
        return queries.lines(of, refused, page);
    }

    public void load() {
        UUID of = id;
        if (of != null) {
            job = queries.get(new JobId(of));
            table = new RowsTable<>(page -> lines(new JobId(of), !all, page), JobLine::id);
        }
    }

    public String check() throws IOException {
        Part sent = Objects.requireNonNull(file);
        byte[] content = sent.getInputStream().readAllBytes();
        return at(start(Objects.requireNonNullElse(sent.getSubmittedFileName(), "-"), content));
    }

    public String write() {
        return at(follow(jobId()));
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

    private String at(JobId of) {
        return address() + "?faces-redirect=true&job=" + of.value();
    }

    public @Nullable JobRow getJob() {
        return job;
    }

    public boolean isWrites() {
        return job != null && writes(job);
    }

    public boolean writes(JobRow row) {
        return row.kind().equals(writing());
    }

    /** Whether it was looked through and something of it can be written. */
    public boolean isWritable() {
        return job != null && !isWrites() && job.told() && !job.state().resumable() && job.accepted() > 0;
    }

    public List<JobRow> getEarlier() {
        return queries.find(kinds(), LATEST).rows();
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
