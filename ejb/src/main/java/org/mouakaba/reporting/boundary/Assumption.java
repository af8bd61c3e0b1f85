package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;

/** What a scenario supposes: each a figure within limits, with a default that is a dated setting. */
public enum Assumption {
    /** Weighted cases of one worker. */
    NORM("load.capacity", 5, 100),
    PER_SUPERVISOR("scenario.per-supervisor", 1, 30),
    /** Gross pay of a year in dirhams; likewise the next three. */
    ASSISTANT("scenario.cost.ASSISTANT", 12_000, 1_000_000),
    SPECIALIST("scenario.cost.SPECIALIST", 12_000, 1_000_000),
    EDUCATOR("scenario.cost.EDUCATOR", 12_000, 1_000_000),
    SUPERVISOR("scenario.cost.SUPERVISOR", 12_000, 1_000_000),
    /** Social charges, in percent of pay. */
    CHARGES("scenario.charges", 0, 100),
    /** Dirhams for each worker and year. */
    TRAINING("scenario.training", 0, 100_000),
    /** Travel, equipment and premises, in percent of all other cost. */
    OVERHEAD("scenario.overhead", 0, 100),
    /** Years until all posts are there. */
    YEARS("scenario.years", 1, 10),
    /** The first of them; next year where nothing is said. */
    START("", 2000, 2100);

    private final String setting;
    private final int least;
    private final int most;

    Assumption(String setting, int least, int most) {
        this.setting = setting;
        this.least = least;
        this.most = most;
    }

    /** Where its default stands; empty where it is none of the settings. */
    String setting() {
        return setting;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean whole() {
        return this == YEARS || this == START;
    }

    public boolean allows(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0
                && (!whole() || value.stripTrailingZeros().scale() <= 0);
    }
}
