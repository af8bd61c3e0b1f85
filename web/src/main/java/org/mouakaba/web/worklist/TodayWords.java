package org.mouakaba.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.platform.Label;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.worklist.boundary.DueLine;
import org.mouakaba.worklist.boundary.SuspendedCase;
import org.mouakaba.worklist.boundary.WaitingAssignment;

/** The words of the day page. */
@RequestScoped
public class TodayWords {

    @Inject
    TaskRows tasks;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    ActiveLocale active;

    @Inject
    CodeListQueries codes;

    List<TaskRow> tasks(List<DueLine> lines, boolean byDay) {
        return tasks.of(lines, byDay);
    }

    List<AssignmentRow> assignments(List<WaitingAssignment> waiting) {
        return waiting.stream().map(this::assignment).toList();
    }

    private AssignmentRow assignment(WaitingAssignment a) {
        return new AssignmentRow(
                a.id().value().toString(),
                in(a.personName()),
                formats.age(a.birthDate()),
                a.number(),
                a.concerns().stream()
                        .map(code -> codes.label("protection_concern", code)
                                .map(this::in)
                                .orElse(code))
                        .collect(Collectors.joining(messages.text("worklist.today.comma"))),
                a.risk(),
                a.confidentiality() == Confidentiality.SECRET,
                a.dueAt() == null ? "" : formats.dateTime(a.dueAt()));
    }

    List<SuspendedRow> suspended(List<SuspendedCase> held) {
        return held.stream()
                .map(c -> new SuspendedRow(
                        c.id().value().toString(), c.number(), in(c.personName()), c.risk(), formats.date(c.until())))
                .toList();
    }

    String greeting(@Nullable Label name) {
        return messages.text(
                formats.isMorning() ? "worklist.today.greeting.morning" : "worklist.today.greeting.later", in(name));
    }

    String done(String key, String outcome) {
        messages.info(key);
        return outcome;
    }

    private String in(@Nullable Label label) {
        return label == null ? "" : label.in(active.getLocale());
    }
}
