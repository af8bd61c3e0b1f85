package org.mouakaba.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.supervision.boundary.TeamMember;
import org.mouakaba.supervision.boundary.WeighedCase;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.workforce.boundary.WorkerCard;

/** Puts the lines of the team board into words. */
@RequestScoped
public class TeamWords {

    @Inject
    LoadWords loads;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    ActiveLocale active;

    TeamRow row(TeamMember member, boolean open) {
        WorkerCard worker = member.worker();
        return new TeamRow(
                worker.id().value().toString(),
                name(worker),
                initials(name(worker)),
                messages.text(
                        "supervision.team.fte", formats.percent(worker.fte().movePointRight(2))),
                loads.of(member.load(), worker.fte(), worker.otherDuties()),
                formats.number(member.load().high()),
                member.late(),
                late(member.overdue()),
                open);
    }

    HeavyRow heavy(WeighedCase one) {
        return new HeavyRow(one.id().value().toString(), one.number(), one.risk(), formats.number(one.points()));
    }

    String name(WorkerCard worker) {
        return worker.name().in(active.getLocale());
    }

    private String late(Map<DueKind, Long> overdue) {
        return overdue.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<DueKind, Long>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> messages.text(
                        "supervision.late", messages.text("supervision.late." + entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(messages.text("supervision.comma")));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .limit(2)
                // Arabic letters would join to a word that is none.
                .collect(Collectors.joining(" "));
    }
}
