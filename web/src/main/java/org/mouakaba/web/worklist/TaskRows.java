package org.mouakaba.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.worklist.boundary.DueLine;
import org.mouakaba.worklist.boundary.Period;
import org.mouakaba.worklist.boundary.PeriodUnit;

/** Puts lines of work into words, in the reader's language. */
@RequestScoped
public class TaskRows {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    ActiveLocale active;

    @Inject
    Clock clock;

    /** @param byDay whether the first line of each day names it */
    public List<TaskRow> of(List<DueLine> lines, boolean byDay) {
        List<TaskRow> rows = new ArrayList<>();
        LocalDate before = null;
        for (DueLine line : lines) {
            LocalDate day = LocalDate.ofInstant(line.dueAt(), SystemClock.ZONE);
            rows.add(row(line, byDay && !day.equals(before) ? formats.day(day) : ""));
            before = day;
        }
        return List.copyOf(rows);
    }

    private TaskRow row(DueLine line, String day) {
        Instant now = clock.instant();
        boolean late = line.dueAt().isBefore(now);
        long days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(line.dueAt(), SystemClock.ZONE), LocalDate.ofInstant(now, SystemClock.ZONE));
        boolean byTheHour = line.period() != null && line.period().unit() == PeriodUnit.HOURS;
        boolean secret = line.confidentiality() == Confidentiality.SECRET;
        return new TaskRow(
                day,
                when(line, late, days, byTheHour),
                note(line, late, days),
                formats.due(line.dueAt()),
                late,
                messages.text("worklist.due." + line.kind()),
                why(line),
                line.personName() == null ? "" : line.personName().in(active.getLocale()),
                secret,
                line.risk(),
                line.number(),
                NextStep.caseOutcome(line.caseId()),
                NextStep.outcome(line.kind(), line.caseId(), line.personId(), line.referralId()),
                messages.text("worklist.act." + line.kind()));
    }

    private String when(DueLine line, boolean late, long days, boolean byTheHour) {
        if (late) {
            return days > 0 ? formats.days(days) : messages.text("worklist.when.today");
        }
        if (byTheHour) {
            return formats.time(line.dueAt());
        }
        return messages.text(days == 0 ? "worklist.when.today" : "worklist.when.day");
    }

    private String note(DueLine line, boolean late, long days) {
        if (late) {
            return messages.text(
                    "worklist.when.since", days > 0 ? formats.shortDate(line.dueAt()) : formats.time(line.dueAt()));
        }
        return messages.text(line.agreedOn() == null ? "worklist.when.latest" : "worklist.when.agreed");
    }

    private String why(DueLine line) {
        String key = line.kind().name();
        if (line.agreedOn() != null) {
            key += ".agreed";
        } else if (line.lastContactAt() == null && line.kind().name().equals("FOLLOW_UP")) {
            key += ".never";
        }
        return messages.text(
                "worklist.why." + key,
                messages.text("shared.risk." + line.risk().name().toLowerCase(Locale.ROOT)),
                line.period() == null ? "" : period(line.period()),
                formats.shortDate(line.startedAt()),
                line.lastContactAt() == null ? "–" : formats.shortDate(line.lastContactAt()));
    }

    private String period(Period period) {
        String word = switch (period.unit()) {
            case HOURS -> "hours";
            case WORKING_DAYS -> "workingDays";
            case CALENDAR_DAYS -> "days";
            case CALENDAR_MONTHS -> "months";
        };
        return formats.counted(word, period.amount());
    }
}
