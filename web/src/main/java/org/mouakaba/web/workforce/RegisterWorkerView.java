package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.boundary.WorkerService;
import org.omnifaces.cdi.ViewScoped;

/** Takes a worker in, with an account. */
@Named
@ViewScoped
public class RegisterWorkerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkerService service;

    @Inject
    transient Messages messages;

    private final RegisterWorkerForm form = new RegisterWorkerForm();

    public String register() {
        WorkerId id = service.register(form.toCommand());
        messages.info("workforce.register.done");
        return "/workforce/edit?faces-redirect=true&worker=" + id.value();
    }

    public RegisterWorkerForm getForm() {
        return form;
    }
}
