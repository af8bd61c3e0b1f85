package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.FileCriteria;
import org.mouakaba.workforce.boundary.FileQueries;
import org.omnifaces.cdi.ViewScoped;

/** The professional files of the workers of the reader’s territory. */
@Named
@ViewScoped
public class ListFilesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FileQueries files;

    private @Nullable String province;
    private @Nullable String job;
    private @Nullable String status;
    private @Nullable FileTable table;

    public void load() {
        table = new FileTable(files, new FileCriteria(given(province), given(job), given(status), null));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public @Nullable FileTable getTable() {
        return table;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    public @Nullable String getJob() {
        return job;
    }

    public void setJob(@Nullable String job) {
        this.job = job;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }
}
