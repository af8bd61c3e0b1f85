package org.mouakaba.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** How many of what there are, and how they are spread, as the database counts them. */
final class Population {

    private static final List<String> TABLES = List.of(
            "person",
            "household",
            "household_member",
            "person_identifier",
            "notification",
            "case_file",
            "case_stage_history",
            "case_assignment",
            "consent",
            "assessment",
            "care_plan",
            "care_plan_goal",
            "care_plan_action",
            "visit",
            "referral",
            "referral_step",
            "deadline",
            "case_closure",
            "case_suspension",
            "alert",
            "audit_event",
            "worker",
            "training",
            "organisation",
            "unit",
            "provider_service",
            "establishment",
            "establishment_snapshot",
            "budget_line",
            "convention",
            "tranche",
            "justification",
            "expenditure",
            "ledger_entry",
            "revision");

    /** What happened: what somebody did on a day, whoever logged it. */
    private static final List<String> EVENTS = List.of(
            "notification_stage",
            "case_stage_history",
            "case_assignment",
            "consent",
            "assessment",
            "visit",
            "referral_step",
            "case_closure",
            "case_suspension",
            "ledger_entry",
            "audit_event");

    private static final String AGE = "case when birth_date is null then 'unknown'"
            + " when birth_date > current_date - interval '6 years' then '0 to 5'"
            + " when birth_date > current_date - interval '18 years' then '6 to 17'"
            + " when birth_date > current_date - interval '60 years' then '18 to 59' else '60 and more' end";

    private static final String SCRIPT = "case when given_name_tifinagh is not null then 'Arabic, Latin and Tifinagh'"
            + " when given_name_ar is null then 'Latin only' when given_name_latin is null then 'Arabic only'"
            + " else 'Arabic and Latin' end";

    private static final List<Spread> SPREADS = List.of(
            new Spread("persons by age", AGE, "person"),
            new Spread("persons by sex", "sex", "person"),
            new Spread("names by script", SCRIPT, "person"),
            new Spread("persons by language", "preferred_language", "person"),
            new Spread("notifications by stage", "stage", "notification"),
            new Spread("cases by stage", "stage", "case_file"),
            new Spread("cases by risk", "risk", "case_file"),
            new Spread("cases by confidentiality", "confidentiality", "case_file"),
            new Spread("cases by category", "split_part(category, '.', 1)", "case_file"),
            new Spread("cases by year opened", "extract(year from opened_at)::int::text", "case_file"),
            new Spread("cases by region", "left(territory_code, 2)", "case_file"),
            new Spread("referrals by status", "status", "referral"),
            new Spread("deadlines by status", "status", "deadline"),
            new Spread("tranches by status", "status", "tranche"),
            new Spread("conventions by status", "status", "convention"));

    private final Place place;

    /** A count by something. */
    private record Spread(String title, String by, String table) {}

    Population(Place place) {
        this.place = place;
    }

    void run() throws SQLException, IOException {
        try (Connection connection = place.connect("postgres", "database-superuser");
                Statement statement = connection.createStatement()) {
            System.out.println("| table | rows |");
            System.out.println("|---|--:|");
            for (String table : TABLES) {
                System.out.printf(Locale.ROOT, "| %s | %,d |%n", table, count(statement, table));
            }
            long events = 0;
            for (String table : EVENTS) {
                events += count(statement, table);
            }
            System.out.printf(Locale.ROOT, "| events (%s) | %,d |%n%n", String.join(", ", EVENTS), events);
            System.out.println("| | |");
            System.out.println("|---|---|");
            for (Spread spread : SPREADS) {
                System.out.printf("| %s | %s |%n", spread.title(), shares(statement, spread));
            }
            System.out.printf("| cases by province | %s |%n", provinces(statement));
        }
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String shares(Statement statement, Spread spread) throws SQLException {
        StringJoiner shares = new StringJoiner(", ");
        try (ResultSet rows = statement.executeQuery("select coalesce(" + spread.by() + ", 'none'), 100.0 * count(*)"
                + " / sum(count(*)) over () from " + spread.table() + " group by 1 order by 2 desc")) {
            while (rows.next()) {
                shares.add(String.format(Locale.ROOT, "%s %.1f %%", rows.getString(1), rows.getDouble(2)));
            }
        }
        return shares.toString();
    }

    private static String provinces(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select count(*), min(n), percentile_disc(0.5) within group (order by n),"
                        + " max(n) from (select territory_code, count(*) as n from case_file group by 1) p")) {
            row.next();
            return String.format(
                    Locale.ROOT,
                    "%d provinces, from %,d to %,d, the middle one %,d",
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(4),
                    row.getLong(3));
        }
    }
}
