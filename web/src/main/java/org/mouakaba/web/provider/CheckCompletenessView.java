package org.mouakaba.web.provider;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.provider.boundary.Completeness;
import org.mouakaba.provider.boundary.CompletenessQueries;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.Remind;
import org.mouakaba.provider.boundary.Reminder;
import org.mouakaba.provider.boundary.SnapshotService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** How much of a month has been reported, who is missing, and who was asked. The rows are {@link MissingReports}'. */
@Named
@ViewScoped
public class CheckCompletenessView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final PageRequest LATEST = new PageRequest(0, 50);

    @Inject
    transient CompletenessQueries completeness;

    @Inject
    transient SnapshotService snapshots;

    @Inject
    transient Messages messages;

    private @Nullable YearMonth month;
    private @Nullable String province;
    private transient @Nullable Completeness counted;
    private transient @Nullable List<Reminder> reminders;

    public String remindAll() {
        return remind(null);
    }

    public String remind(@Nullable UUID establishment) {
        YearMonth asked = getCounted().month();
        int count = snapshots.remind(
                new Remind(asked, establishment == null ? null : new EstablishmentId(establishment), given(province)));
        messages.info("provider.check-completeness.reminded", count);
        return "/provider/check-completeness?faces-redirect=true&month=" + asked
                + (given(province) == null ? "" : "&province=" + province);
    }

    public Completeness getCounted() {
        Completeness known = counted;
        if (known == null) {
            known = completeness.of(month, given(province));
            counted = known;
        }
        return known;
    }

    public List<Reminder> getReminders() {
        List<Reminder> known = reminders;
        if (known == null) {
            known = completeness.reminders(getCounted().month(), LATEST).rows();
            reminders = known;
        }
        return known;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }
}
