package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.workforce.boundary.MoveWorker;
import org.mouakaba.workforce.boundary.WorkerAdministration;
import org.mouakaba.workforce.boundary.WorkerDetail;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.boundary.WorkerNotFound;
import org.mouakaba.workforce.boundary.WorkerService;
import org.omnifaces.cdi.ViewScoped;

/** Gives a worker another place, or ends and resumes her service. */
@Named
@ViewScoped
public class EditWorkerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkerAdministration workers;

    @Inject
    transient WorkerService service;

    @Inject
    transient Messages messages;

    private final PostForm form = new PostForm();
    private @Nullable UUID worker;
    private long version;
    private boolean active;
    private transient @Nullable WorkerDetail detail;

    public void load() {
        WorkerDetail found = workers.get(id());
        form.fill(found.post());
        version = found.version();
        active = found.active();
        detail = found;
    }

    public String move() {
        service.move(new MoveWorker(id(), form.toPost(), version));
        messages.info("workforce.edit.done");
        return here();
    }

    public String disable() {
        service.disable(id(), version);
        messages.info("workforce.edit.disabled");
        return here();
    }

    public String resume() {
        service.resume(id(), version);
        messages.info("workforce.edit.resumed");
        return here();
    }

    private WorkerId id() {
        if (worker == null) {
            throw new WorkerNotFound();
        }
        return new WorkerId(worker);
    }

    private String here() {
        return "/workforce/edit?faces-redirect=true&worker=" + worker;
    }

    /** Read again where the view comes back from a store. */
    public WorkerDetail getDetail() {
        WorkerDetail known = detail;
        if (known == null) {
            known = workers.get(id());
            detail = known;
        }
        return known;
    }

    public PostForm getForm() {
        return form;
    }

    public boolean isActive() {
        return active;
    }

    public @Nullable UUID getWorker() {
        return worker;
    }

    public void setWorker(@Nullable UUID worker) {
        this.worker = worker;
    }
}
