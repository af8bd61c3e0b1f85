package org.mouakaba.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Option;

/** Months as they stand in an address, and those that can be chosen. */
@Named
@RequestScoped
public class Months {

    private static final int OFFERED = 48;

    @Inject
    Formats formats;

    /** The month that was over last. */
    public YearMonth getLast() {
        return YearMonth.from(formats.today()).minusMonths(1);
    }

    /** The last four years, the latest first. */
    public List<Option> getOptions() {
        return Stream.iterate(getLast(), month -> month.minusMonths(1))
                .limit(OFFERED)
                .map(month -> new Option(month.toString(), formats.month(month)))
                .toList();
    }

    /** What an address says, and the last month where it says none. */
    public YearMonth read(@Nullable String text) {
        return text != null && text.matches("20\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : getLast();
    }
}
