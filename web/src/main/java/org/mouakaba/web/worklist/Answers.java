package org.mouakaba.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.referral.boundary.ReferralAlert;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;

/** The answers of the last week on the worker's referrals: a part of the day page. */
@Named
@RequestScoped
public class Answers {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int SHOWN = 5;

    @Inject
    ReferralQueries referrals;

    @Inject
    CodeListQueries codes;

    @Inject
    Formats formats;

    @Inject
    ActiveLocale active;

    @Inject
    Clock clock;

    private @Nullable Page<ReferralAlert> page;

    private Page<ReferralAlert> read() {
        if (page == null) {
            page = referrals.answersSince(clock.instant().minus(WEEK), new PageRequest(0, SHOWN));
        }
        return page;
    }

    public long getTotal() {
        return read().total();
    }

    public List<AnswerRow> getRows() {
        return read().rows().stream().map(this::row).toList();
    }

    private AnswerRow row(ReferralAlert alert) {
        String tone = switch (alert.status()) {
            case ACCEPTED, SERVICE_STARTED, SERVICE_COMPLETED -> "ok";
            case DECLINED, NO_SHOW, EXPIRED -> "bad";
            case WAITLISTED -> "warn";
            default -> "";
        };
        String icon = switch (tone) {
            case "ok" -> "pi-check";
            case "bad" -> "pi-times";
            case "warn" -> "pi-hourglass";
            default -> "pi-inbox";
        };
        return new AnswerRow(
                label("referral_status", alert.status().name()),
                tone,
                icon,
                tone.equals("bad"),
                label("service_type", alert.serviceType()),
                alert.number(),
                formats.dateTime(alert.at()),
                "/referral/open?id=" + alert.id().value(),
                "/referral/choose?case=" + alert.caseId().value());
    }

    private String label(String list, String code) {
        return codes.label(list, code)
                .map(label -> label.in(active.getLocale()))
                .orElse(code);
    }
}
