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
import org.mouakaba.workforce.boundary.WorkerId;
import org.omnifaces.cdi.ViewScoped;

/** Enters a step of a worker’s accreditation. */
@Named
@ViewScoped
public class RecordAccreditationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FileQueries files;

    @Inject
    transient FileService service;

    @Inject
    transient Messages messages;

    private final RecordAccreditationForm form = new RecordAccreditationForm();
    private @Nullable UUID worker;
    private long version;
    private Label name = new Label("", "", "");

    public void load() {
        FileDetail found = files.get(id());
        name = found.entry().name();
        version = found.version();
        form.setStatus(found.entry().status());
        form.setNumber(found.number());
        form.setExpiresOn(found.entry().expiresOn());
    }

    public String record() {
        service.accredit(form.toCommand(id(), version));
        messages.info("workforce.record-accreditation.done");
        return "/workforce/open-file?faces-redirect=true&worker=" + worker;
    }

    private WorkerId id() {
        return new WorkerId(Objects.requireNonNull(worker));
    }

    public RecordAccreditationForm getForm() {
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
}
