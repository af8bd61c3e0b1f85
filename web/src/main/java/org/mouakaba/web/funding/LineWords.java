package org.mouakaba.web.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.funding.boundary.BudgetLineSummary;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** Budget lines as answers, in the reader's language. */
@Named
@RequestScoped
public class LineWords {

    @Inject
    Codes codes;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    /** "LB-2026-04-000012, Programme, 2026, 1.234,50". */
    public List<Option> options(List<BudgetLineSummary> lines) {
        return lines.stream()
                .map(line -> new Option(
                        line.id().value().toString(),
                        line.number() + ", " + codes.label("programme", line.programme()) + ", " + line.fiscalYear()
                                + ", " + formats.money(line.balance().available())))
                .toList();
    }

    /** What can be done with a line. */
    public List<Option> getChanges() {
        return Stream.of("BUDGET", "TRANSFER", "CARRY_OVER", "EXCESS")
                .map(change -> new Option(change, messages.text("funding.change." + change)))
                .toList();
    }
}
