package org.mouakaba.web.workforce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.FileDetail;
import org.mouakaba.workforce.boundary.FileQueries;
import org.mouakaba.workforce.boundary.WorkerId;

/** The professional file of a worker: accreditation, training, absences. No case stands in it. */
@Named
@RequestScoped
public class OpenFileView {

    @Inject
    FileQueries files;

    private @Nullable UUID worker;
    private @Nullable FileDetail detail;

    public void load() {
        detail = files.get(new WorkerId(Objects.requireNonNull(worker)));
    }

    public @Nullable FileDetail getDetail() {
        return detail;
    }

    public @Nullable UUID getWorker() {
        return worker;
    }

    public void setWorker(@Nullable UUID worker) {
        this.worker = worker;
    }
}
