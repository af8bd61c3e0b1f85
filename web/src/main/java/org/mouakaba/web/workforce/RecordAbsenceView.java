package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.workforce.boundary.AbsenceId;
import org.mouakaba.workforce.boundary.FileDetail;
import org.mouakaba.workforce.boundary.FileQueries;
import org.mouakaba.workforce.boundary.FileService;
import org.mouakaba.workforce.boundary.WorkerId;
import org.omnifaces.cdi.ViewScoped;

/** Enters an absence of a worker, or corrects one. */
@Named
@ViewScoped
public class RecordAbsenceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FileQueries files;

    @Inject
    transient FileService service;

    @Inject
    transient Messages messages;

    private final RecordAbsenceForm form = new RecordAbsenceForm();
    private @Nullable UUID worker;
    private @Nullable UUID absence;
    private long version;
    private Label name = new Label("", "", "");

    public void load() {
        FileDetail found = files.get(id());
        name = found.entry().name();
        found.absences().stream()
                .filter(kept -> kept.id().value().equals(absence))
                .forEach(kept -> {
                    form.fill(kept);
                    version = kept.version();
                });
    }

    public String record() {
        service.absent(form.toCommand(id(), absence == null ? null : new AbsenceId(absence), version));
        messages.info("workforce.record-absence.done");
        return "/workforce/open-file?faces-redirect=true&worker=" + worker;
    }

    private WorkerId id() {
        return new WorkerId(Objects.requireNonNull(worker));
    }

    public RecordAbsenceForm getForm() {
        return form;
    }

    public Label getName() {
        return name;
    }

    public @Nullable UUID getWorker() {
        return worker;
    }

    public void setWorker(@Nullable UUID worker) {
        this.worker = worker;
    }

    public @Nullable UUID getAbsence() {
        return absence;
    }

    public void setAbsence(@Nullable UUID absence) {
        this.absence = absence;
    }
}
