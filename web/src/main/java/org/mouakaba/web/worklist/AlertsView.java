package org.mouakaba.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.worklist.boundary.AlertKind;
import org.mouakaba.worklist.boundary.AlertLine;
import org.mouakaba.worklist.boundary.AlertService;

/** What somebody was told, the newest first. */
@Named
@RequestScoped
public class AlertsView {

    private static final int SHOWN = 50;

    @Inject
    AlertService alerts;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private @Nullable Page<AlertLine> page;

    private Page<AlertLine> read() {
        if (page == null) {
            page = alerts.mine(new PageRequest(0, SHOWN));
        }
        return page;
    }

    public List<AlertRow> getRows() {
        return read().rows().stream().map(this::row).toList();
    }

    public boolean isUnread() {
        return read().rows().stream().anyMatch(line -> !line.read());
    }

    /** The newest that the page shows: what comes while it is read stays unread. */
    public String getNewest() {
        return read().rows().isEmpty() ? "" : read().rows().get(0).at().toString();
    }

    public String markRead(String newest) {
        alerts.markRead(Instant.parse(newest));
        return "/worklist/alerts?faces-redirect=true";
    }

    private AlertRow row(AlertLine line) {
        return new AlertRow(
                messages.text("worklist.alert." + line.kind()),
                line.number() == null ? "" : line.number(),
                formats.dateTime(line.at()),
                icon(line.kind()),
                line.read(),
                outcome(line));
    }

    private static String icon(AlertKind kind) {
        return switch (kind) {
            case EMERGENCY_UNANSWERED, HIGH_RISK, ASSIGNMENT_LATE, NEW_DANGER, EMERGENCY_ACCESS ->
                "pi-exclamation-triangle";
            case REFERRAL_ANSWERED -> "pi-send";
            case CASE_GIVEN, CASE_TAKEN -> "pi-folder";
            case NOTIFICATION_GIVEN, NOTIFICATION_JOINED -> "pi-inbox";
            case CASE_SUSPENDED -> "pi-pause";
            case CASE_RESUMED -> "pi-play";
            default -> "pi-file-check";
        };
    }

    /** Where it leads; nowhere for a case that is no longer the reader's, or never was. */
    private static String outcome(AlertLine line) {
        return switch (line.kind()) {
            case CASE_TAKEN -> "";
            case NOTIFICATION_GIVEN, EMERGENCY_UNANSWERED -> "/intake/screen?notification=" + line.notificationId();
            case ASSIGNMENT_LATE -> "/supervision/assign?case=" + line.caseId();
            case EMERGENCY_ACCESS -> "/casefile/list-emergencies";
            case PLAN_SUBMITTED, PLAN_RETURNED, PLAN_APPROVED -> "/careplan/open?case=" + line.caseId();
            case CLOSURE_REQUESTED, CLOSURE_RETURNED -> "/casefile/close?case=" + line.caseId();
            case CASE_GIVEN,
                    NOTIFICATION_JOINED,
                    CASE_SUSPENDED,
                    CASE_RESUMED,
                    REFERRAL_ANSWERED,
                    HIGH_RISK,
                    NEW_DANGER,
                    CLOSURE_APPROVED,
                    PROBABLE_DUPLICATE -> NextStep.caseOutcome(Objects.requireNonNull(line.caseId()));
        };
    }

    /** One alert as it is read; the outcome is empty where it leads nowhere. */
    public record AlertRow(String text, String number, String at, String icon, boolean read, String outcome) {}
}
