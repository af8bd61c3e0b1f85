package org.mouakaba.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks of the database, asked without the page: every select that a visit issued, with its parameters, one
 * after the other over one JDBC connection, every row fetched. The visits are made once, before anything is measured, and
 * taken from the database's own log, so that nothing here has to be kept like the product's queries by hand.
 */
final class Bare {

    private static final int VISITS = 3;
    private static final List<String> TOLD =
            List.of("log_statement = 'all'", "log_error_verbosity = 'default'", "log_parameter_max_length = -1");
    private static final Pattern LINE =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)\\] (LOG|DETAIL):  (.*)", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (?:'((?:[^']|'')*)'|NULL)");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    private final Map<Kind, List<List<Select>>> visits = new EnumMap<>(Kind.class);

    /** A statement for JDBC and its parameters in their order. */
    private record Select(String sql, List<@Nullable String> values) {}

    static Bare read(Place place, Samples samples) throws SQLException, IOException {
        Bare bare = new Bare();
        try (ServerLog log = new ServerLog(place, TOLD)) {
            for (String username : List.of("salma", "youssef", "bennani", "ouazzani", "alami")) {
                User user = User.named(username, place, samples, (kind, answer) -> {});
                user.begin();
                for (Kind kind : Kind.of(user.role)) {
                    for (int i = 0; i < VISITS && !kind.saves(); i++) {
                        betweenTimers();
                        List<Select> selects = selects(log.during(() -> user.visit(kind)));
                        bare.visits
                                .computeIfAbsent(kind, none -> new ArrayList<>())
                                .add(selects);
                    }
                }
            }
        }
        return bare;
    }

    /** The server's timers strike when a minute or a third of it begins; what they ask is no page's. */
    private static void betweenTimers() {
        while (System.currentTimeMillis() % 20_000 < 1500 || System.currentTimeMillis() % 20_000 > 19_000) {
            Thread.onSpinWait();
        }
    }

    private static List<Select> selects(String written) {
        List<String> told = new ArrayList<>();
        for (String line : written.split("\n", -1)) {
            if (line.startsWith("\t") && !told.isEmpty()) {
                told.set(told.size() - 1, told.get(told.size() - 1) + "\n" + line.substring(1));
            } else {
                told.add(line);
            }
        }
        List<Select> selects = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Matcher said = LINE.matcher(told.get(i));
            Matcher execute = EXECUTE.matcher(said.matches() ? said.group(3) : "");
            if (execute.matches() && reads(execute.group(1))) {
                selects.add(select(execute.group(1), parameters(told, i, said.group(1))));
            }
        }
        return selects;
    }

    private static boolean reads(String sql) {
        String text = sql.strip().toLowerCase(Locale.ROOT);
        return (text.startsWith("select") || text.startsWith("with"))
                && !text.contains("nextval(")
                && !text.contains("advisory")
                && !text.contains(" for update")
                && !text.contains(" for no key update");
    }

    /** The next line of the same connection holds them, where there are any. */
    private static Map<Integer, @Nullable String> parameters(List<String> told, int at, String connection) {
        Map<Integer, @Nullable String> values = new HashMap<>();
        for (int i = at + 1; i < told.size(); i++) {
            Matcher said = LINE.matcher(told.get(i));
            if (said.matches() && said.group(1).equals(connection)) {
                if (said.group(2).equals("DETAIL")) {
                    Matcher value = VALUE.matcher(said.group(3));
                    while (value.find()) {
                        String text = value.group(2);
                        values.put(Integer.valueOf(value.group(1)), text == null ? null : text.replace("''", "'"));
                    }
                }
                return values;
            }
        }
        return values;
    }

    private static Select select(String sql, Map<Integer, @Nullable String> parameters) {
        List<@Nullable String> values = new ArrayList<>();
        StringBuilder jdbc = new StringBuilder();
        Matcher place = PLACE.matcher(sql.replace("?", "??"));
        while (place.find()) {
            values.add(parameters.get(Integer.valueOf(place.group(1))));
            place.appendReplacement(jdbc, "?");
        }
        return new Select(place.appendTail(jdbc).toString(), values);
    }

    List<Kind> kinds() {
        return List.copyOf(visits.keySet());
    }

    /** How many selects a visit has, on the average. */
    double selects(Kind kind) {
        return visits.getOrDefault(kind, List.of()).stream()
                .mapToInt(List::size)
                .average()
                .orElse(0);
    }

    /**
     * Asks what one visit asked.
     *
     * @param connection of the application's user
     * @return nanoseconds until the last row was there
     */
    long ask(Connection connection, Kind kind, int which) throws SQLException {
        List<List<Select>> known = visits.getOrDefault(kind, List.of());
        long start = System.nanoTime();
        for (Select select : known.get(which % known.size())) {
            try (PreparedStatement statement = connection.prepareStatement(select.sql())) {
                for (int i = 0; i < select.values().size(); i++) {
                    // Untyped, so that the database infers each type from where it stands.
                    statement.setObject(i + 1, select.values().get(i), Types.OTHER);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
        }
        return System.nanoTime() - start;
    }
}
