package org.mouakaba.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.supervision.boundary.NeedKind;
import org.mouakaba.supervision.boundary.NeedLine;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** Puts what waits for a supervisor into words. */
@RequestScoped
public class NeedWords {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    ActiveLocale active;

    @Inject
    Clock clock;

    /** One row for a kind: where there are several, its button opens the list. */
    NeedRow summary(NeedLine line) {
        boolean several = line.total() > 1;
        return row(
                line,
                line.total(),
                messages.text("supervision.need." + line.kind()),
                several && line.kind() != NeedKind.DUPLICATE ? "/supervision/needs?show=" + line.kind() : outcome(line),
                several
                        ? messages.text("supervision.needs.all", formats.number(line.total()))
                        : messages.text("supervision.do." + line.kind()));
    }

    /** One row for a case. */
    NeedRow single(NeedLine line) {
        String who = line.personName() == null ? known(line) : in(line.personName());
        return row(line, 1, who, outcome(line), messages.text("supervision.do." + line.kind()));
    }

    private String known(NeedLine line) {
        return line.number().isEmpty() ? formats.dateTime(line.since()) : line.number();
    }

    String title(NeedKind kind) {
        return messages.text("supervision.need." + kind);
    }

    private NeedRow row(NeedLine line, long count, String title, String outcome, String action) {
        String text = Stream.of(
                        line.personName() == null
                                ? line.number()
                                : in(line.personName()) + " \u2068" + line.number() + "\u2069",
                        line.risk() == null || line.kind() == NeedKind.HIGH_UNASSIGNED
                                ? ""
                                : messages.text(
                                        "supervision.needs.risk",
                                        messages.text("shared.risk."
                                                + line.risk().name().toLowerCase(Locale.ROOT))),
                        since(line),
                        line.workerName() == null ? "" : in(line.workerName()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new NeedRow(line.kind().name(), count, title, text, line.late(), outcome, action);
    }

    private String since(NeedLine line) {
        return messages.text("supervision.since." + line.kind(), elapsed(line.since()));
    }

    private String elapsed(Instant since) {
        Duration waited = Duration.between(since, clock.instant());
        if (waited.toDays() > 0) {
            return formats.days(waited.toDays());
        }
        return waited.toHours() > 0
                ? formats.counted("hours", waited.toHours())
                : formats.counted("minutes", Math.max(waited.toMinutes(), 1));
    }

    private static String outcome(NeedLine line) {
        return switch (line.kind()) {
            case DUPLICATE -> "/person/list-duplicates";
            case HIGH_UNASSIGNED, UNASSIGNED -> "/supervision/assign?case=" + line.subjectId();
            case PLAN_APPROVAL -> "/careplan/open?case=" + line.subjectId();
            case CLOSURE_DECISION -> "/casefile/close?case=" + line.subjectId();
            case NOT_SEEN, CONSENT_MISSING -> "/casefile/open?case=" + line.subjectId();
            case RISK_LOWERING -> "/assessment/list?case=" + line.subjectId();
            case REJECTION_PROPOSED -> "/intake/screen?notification=" + line.subjectId();
            case REFERRAL_EXPIRED -> "/referral/open?id=" + line.subjectId();
        };
    }

    List<NeedRow> summaries(List<NeedLine> lines) {
        return lines.stream().map(this::summary).toList();
    }

    private String in(@Nullable Label label) {
        return label == null ? "" : label.in(active.getLocale());
    }
}
