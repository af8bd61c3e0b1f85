package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.workforce.boundary.FileDetail;
import org.mouakaba.workforce.boundary.FileQueries;
import org.mouakaba.workforce.boundary.FileService;
import org.mouakaba.workforce.boundary.TrainingId;
import org.mouakaba.workforce.boundary.WorkerId;
import org.omnifaces.cdi.ViewScoped;

/** Enters a training of a worker, or corrects one. */
@Named
@ViewScoped
public class RecordTrainingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FileQueries files;

    @Inject
    transient FileService service;

    @Inject
    transient Messages messages;

    private final RecordTrainingForm form = new RecordTrainingForm();
    private @Nullable UUID worker;
    private @Nullable UUID training;
    private long version;
    private Label name = new Label("", "", "");

    public void load() {
        FileDetail found = files.get(id());
        name = found.entry().name();
        found.trainings().stream()
                .filter(kept -> kept.id().value().equals(training))
                .forEach(kept -> {
                    form.fill(kept);
                    version = kept.version();
                });
    }

    public String record() {
        service.train(form.toCommand(id(), training == null ? null : new TrainingId(training), version));
        messages.info("workforce.record-training.done");
        return "/workforce/open-file?faces-redirect=true&worker=" + worker;
    }

    private WorkerId id() {
        return new WorkerId(Objects.requireNonNull(worker));
    }

    public RecordTrainingForm getForm() {
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

    public @Nullable UUID getTraining() {
        return training;
    }

    public void setTraining(@Nullable UUID training) {
        this.training = training;
    }
}
