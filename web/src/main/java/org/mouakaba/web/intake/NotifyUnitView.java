package org.mouakaba.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationDetail;
import org.mouakaba.intake.boundary.NotificationId;
import org.omnifaces.cdi.ViewScoped;

/** Writes down what somebody tells the unit, in two minutes, complete or not; or completes it afterwards. */
@Named
@ViewScoped
public class NotifyUnitView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScreeningDesk desk;

    @Inject
    ReportDesk reports;

    private NotificationForm form = new NotificationForm();
    private @Nullable UUID notification;
    private long version;
    private transient @Nullable List<Part> files;
    private boolean filesNameReporter;

    public void load() {
        if (notification == null) {
            form = NotificationForm.at(reports.now());
        } else {
            read();
        }
    }

    /** Keeps it for who screens it. */
    public String save() {
        keep();
        return "/intake/list?faces-redirect=true";
    }

    /** Keeps it and screens it at once. */
    public String screen() {
        NotificationId kept = keep();
        if (desk.get(kept).taker()) {
            desk.takeUp(kept.value());
        }
        return "/intake/screen?faces-redirect=true&notification=" + kept.value();
    }

    /** Where a file is refused, what was told is kept all the same, and completed by the next try. */
    private NotificationId keep() {
        if (notification == null) {
            notification = reports.record(form).value();
        } else {
            reports.complete(id(), form, version);
        }
        read();
        if (files != null) {
            reports.attach(id(), files, filesNameReporter);
        }
        return id();
    }

    private void read() {
        NotificationDetail known = desk.get(id());
        form = NotificationForm.of(known);
        version = known.version();
    }

    private NotificationId id() {
        return new NotificationId(Objects.requireNonNull(notification));
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    public boolean isFilesNameReporter() {
        return filesNameReporter;
    }

    public void setFilesNameReporter(boolean filesNameReporter) {
        this.filesNameReporter = filesNameReporter;
    }

    public NotificationForm getForm() {
        return form;
    }

    public @Nullable UUID getNotification() {
        return notification;
    }

    public void setNotification(@Nullable UUID notification) {
        this.notification = notification;
    }
}
