package org.mouakaba.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Step;

/** Puts the way of a case into words, in the reader's language. */
@RequestScoped
public class CaseStages {

    @Inject
    Codes codes;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    List<Step> steps(CaseFileDetail file) {
        return Station.way(file.stage(), file.episode(), file.steps()).stream()
                .map(station -> new Step(
                        codes.label("case_stage", station.stage()),
                        station.state() == Step.State.CURRENT ? since(file) : formats.shortDate(station.reached()),
                        station.state()))
                .toList();
    }

    /** "Follow-up, for 19 days" */
    String now(CaseFileDetail file) {
        return messages.text("casefile.head.now", codes.label("case_stage", file.stage()), since(file));
    }

    private String since(CaseFileDetail file) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(file.stageSince(), SystemClock.ZONE), formats.today());
        return days < 1
                ? messages.text("casefile.head.sinceToday")
                : messages.text("casefile.head.since", formats.days(days));
    }
}
