package org.mouakaba.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Who answers for the money and the means of a region or of the country: reports, and the lists behind them. */
final class Administrator extends User {

    private static final Pattern CONVENTION = Pattern.compile("open-convention\\.xhtml\\?id=([0-9a-f-]{36})");
    private static final int YEARS = 4;
    private static final List<String> ROWS = List.of(
            "TERRITORY",
            "PROGRAMME",
            "SOURCE",
            "CATEGORY",
            "SERVICE_TYPE",
            "BENEFICIARY",
            "SEX",
            "DISABILITY",
            "QUARTER");
    private static final List<String> FIGURES = List.of("BUDGET", "COMMITTED", "PAID", "SPENT", "ACCEPTED");
    private static final List<String> STANDS = List.of("", "?stand=LATE", "?stand=DUE", "?stand=SUBMITTED");

    private final List<String> conventions = new ArrayList<>();

    Administrator(Place place, String username, long seed, BiConsumer<Kind, Answer> record) {
        super(place, username, Kind.Role.ADMINISTRATOR, seed, record);
    }

    @Override
    void begin() {
        browser.login(username);
        CONVENTION
                .matcher(browser.get("funding/list-conventions.xhtml").text())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .forEach(conventions::add);
        if (conventions.isEmpty()) {
            throw new IllegalStateException(username + " has no conventions");
        }
    }

    @Override
    Answer go(Kind kind) {
        return browser.get(
                switch (kind) {
                    case MONEY -> "reporting/funding.xhtml";
                    case MONEY_CUT -> "reporting/funding.xhtml?year=" + year() + "&rows=" + Samples.one(ROWS, random);
                    case MEANS -> "reporting/capacity.xhtml";
                    case COUNTS -> "reporting/counts.xhtml";
                    case LINES -> "funding/list-lines.xhtml?year=" + year();
                    case CONVENTIONS -> "funding/list-conventions.xhtml?year=" + year();
                    case CONVENTION -> "funding/open-convention.xhtml?id=" + Samples.one(conventions, random);
                    case TRANCHES -> "funding/list-tranches.xhtml" + (random.nextBoolean() ? "?late=true" : "");
                    case EXPENDITURES ->
                        "funding/list-expenditures.xhtml" + (random.nextBoolean() ? "?category=TRANSPORT" : "");
                    case ENTRIES ->
                        "funding/list-entries.xhtml?year=" + year() + "&figure=" + Samples.one(FIGURES, random);
                    case DUE_REPORTS -> "funding/list-reports.xhtml" + Samples.one(STANDS, random);
                    default -> throw new IllegalArgumentException(kind + " is no page of an administrator");
                });
    }

    private int year() {
        return LocalDate.now(ZoneId.of("Africa/Casablanca")).getYear() - random.nextInt(YEARS);
    }
}
