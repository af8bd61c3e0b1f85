package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.workforce.boundary.DescribeWorker;
import org.mouakaba.workforce.boundary.FileDetail;
import org.mouakaba.workforce.boundary.FileQueries;
import org.mouakaba.workforce.boundary.FileService;
import org.mouakaba.workforce.boundary.WorkerId;
import org.omnifaces.cdi.ViewScoped;

/** Corrects what a professional file says of a worker. */
@Named
@ViewScoped
public class EditFileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FileQueries files;

    @Inject
    transient FileService service;

    @Inject
    transient Messages messages;

    private final EditFileForm form = new EditFileForm();
    private @Nullable UUID worker;
    private long version;
    private Label name = new Label("", "", "");

    public void load() {
        FileDetail found = files.get(id());
        name = found.entry().name();
        form.fill(found.facts());
        version = found.version();
    }

    public String save() {
        service.describe(new DescribeWorker(id(), form.toFacts(), version));
        messages.info("workforce.edit-file.done");
        return "/workforce/open-file?faces-redirect=true&worker=" + worker;
    }

    private WorkerId id() {
        return new WorkerId(Objects.requireNonNull(worker));
    }

    public EditFileForm getForm() {
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
