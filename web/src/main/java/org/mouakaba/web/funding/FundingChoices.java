package org.mouakaba.web.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Option;

/** What can be chosen where money is entered, in the reader's language. */
@Named
@RequestScoped
public class FundingChoices {

    private static final int YEARS = 6;

    @Inject
    BudgetQueries budgets;

    @Inject
    OrganisationQueries organisations;

    @Inject
    ActiveLocale language;

    @Inject
    Clock clock;

    /** The regions of the reader. */
    public List<Option> getRegions() {
        return budgets.territories().stream()
                .filter(t -> t.level().equals("REGION"))
                .map(this::option)
                .toList();
    }

    /** The reader's regions, each with its provinces. */
    public List<Option> getTerritories() {
        return budgets.territories().stream().map(this::option).toList();
    }

    /** Next year first, and those before it. */
    public List<Option> getYears() {
        int next = LocalDate.now(clock.withZone(SystemClock.ZONE)).getYear() + 1;
        return Stream.iterate(next, year -> year - 1)
                .limit(YEARS)
                .map(year -> new Option(year, year.toString()))
                .toList();
    }

    public List<Option> getAssociations() {
        return organisations.partners().stream()
                .map(p -> new Option(p.id().value().toString(), p.name().in(language.getLocale())))
                .toList();
    }

    private Option option(TerritoryEntry territory) {
        return new Option(territory.code(), territory.name().in(language.getLocale()));
    }
}
