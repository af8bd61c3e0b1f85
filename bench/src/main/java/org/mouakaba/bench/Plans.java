package org.mouakaba.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The plan of every statement that a page really issues, with its real parameters: the database's own auto_explain is
 * turned on for the application's user, each page is visited as the user whom it is for, and the log is read. The worst
 * plan of each statement is kept, since one statement may be planned in several ways.
 */
final class Plans {

    private static final int ROUNDS = 8;
    private static final List<String> ON = List.of(
            "session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_analyze = on",
            "auto_explain.log_buffers = on",
            "auto_explain.log_format = 'json'");

    /** Pages of those who carry no case. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            "ouazzani", List.of("reporting/counts.xhtml?by=STAGE", "provider/list-capacity.xhtml"),
            "delegate", List.of("reporting/counts.xhtml", "reporting/funding.xhtml", "reporting/capacity.xhtml"),
            "partner",
                    List.of("referral/list.xhtml", "funding/list-conventions.xhtml", "funding/list-expenditures.xhtml"),
            "dpo", List.of("audit/list.xhtml", "audit/list.xhtml?username=salma", "audit/list.xhtml?outcome=REFUSED"),
            "auditor", List.of("audit/list.xhtml?component=casefile", "audit/list.xhtml?outcome=FAILED"),
            "sysadmin", List.of("workforce/list.xhtml", "workforce/list.xhtml?text=ben", "codelist/list.xhtml"));

    private final Place place;
    private final Map<String, Plan> worst = new LinkedHashMap<>();

    Plans(Place place) {
        this.place = place;
    }

    void run() throws SQLException, IOException {
        Samples samples = Samples.read(place);
        System.out.printf("%d people, %d cases; %s%n", samples.people(), samples.cases(), Place.machine());
        try (ServerLog log = new ServerLog(place, ON)) {
            walk(log, samples);
        }
        report();
    }

    private void walk(ServerLog log, Samples samples) throws IOException {
        for (String username : List.of("salma", "nadia", "bennani", "ouazzani", "alami")) {
            User user = User.named(username, place, samples, (kind, answer) -> {});
            user.begin();
            for (int round = 0; round < ROUNDS; round++) {
                for (Kind kind : Kind.of(user.role)) {
                    if (!kind.saves() || round < 2) {
                        read(kind.label + " (" + username + ")", log.during(() -> user.visit(kind)));
                    }
                }
            }
        }
        for (Map.Entry<String, List<String>> each : OTHERS.entrySet()) {
            Browser browser = new Browser(place.app());
            browser.login(each.getKey());
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : each.getValue()) {
                    read(each.getKey() + " " + path, log.during(() -> browser.get(path)));
                }
            }
        }
    }

    private void read(String page, String written) {
        List<JsonObject> plans = new ArrayList<>();
        StringBuilder json = new StringBuilder();
        for (String line : written.split("\n", -1)) {
            if (line.contains("LOG:  duration:") && line.endsWith("plan:")) {
                json.setLength(0);
            }
            if (line.startsWith("\t")) {
                json.append(line.substring(1)).append('\n');
                if (line.equals("\t}")) {
                    plans.add(JsonParser.parseString(json.toString()).getAsJsonObject());
                    json.setLength(0);
                }
            }
        }
        plans.forEach(plan -> worst.merge(
                plan.get("Query Text").getAsString(),
                Plan.of(page, plan),
                (one, other) -> other.blocks() > one.blocks() ? other : one));
    }

    private void report() throws IOException {
        List<Plan> all = worst.values().stream()
                .sorted(Comparator.comparingLong(Plan::blocks).reversed())
                .toList();
        Path whole =
                Files.createDirectories(place.root().resolve("bench/target")).resolve("plans.txt");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(whole))) {
            all.forEach(plan -> out.println(plan.whole()));
        }
        System.out.println("| blocks | ms | rows read | page | statement | to look at |");
        System.out.println("|--:|--:|--:|---|---|---|");
        all.stream().limit(40).forEach(plan -> System.out.println(plan.line()));
        System.out.printf("%d statements; every plan stands in %s%n", all.size(), whole);
    }

    /**
     * One statement's plan as it ran.
     *
     * @param page where it was issued
     * @param blocks of 8 kB that it touched
     * @param most the most rows that one step of it read or threw away
     * @param scans tables read from end to end, and sorts, of more than a few hundred rows
     */
    private record Plan(
            String page, String text, double millis, long blocks, long most, List<String> scans, String json) {

        private static final int SMALL = 400;

        static Plan of(String page, JsonObject logged) {
            JsonObject root = logged.getAsJsonObject("Plan");
            List<String> scans = new ArrayList<>();
            long most = walk(root, scans);
            return new Plan(
                    page,
                    logged.get("Query Text").getAsString(),
                    number(root, "Actual Total Time"),
                    (long) (number(root, "Shared Hit Blocks") + number(root, "Shared Read Blocks")),
                    most,
                    scans,
                    logged.toString());
        }

        private static long walk(JsonObject node, List<String> scans) {
            double loops = number(node, "Actual Loops");
            double rows = loops
                    * (number(node, "Actual Rows")
                            + number(node, "Rows Removed by Filter")
                            + number(node, "Rows Removed by Index Recheck"));
            String type = node.get("Node Type").getAsString();
            if (rows > SMALL && type.equals("Seq Scan")) {
                scans.add("reads all of " + node.get("Relation Name").getAsString());
            }
            // What goes in: of a sort that only the first rows are wanted of, few come out.
            if (type.equals("Sort")
                    && number(node.getAsJsonArray("Plans").get(0).getAsJsonObject(), "Actual Rows") > SMALL) {
                scans.add("sorts");
            }
            long most = (long) rows;
            if (node.has("Plans")) {
                for (JsonElement child : node.getAsJsonArray("Plans")) {
                    most = Math.max(most, walk(child.getAsJsonObject(), scans));
                }
            }
            return most;
        }

        private static double number(JsonObject node, String name) {
            return node.has(name) ? node.get(name).getAsDouble() : 0;
        }

        String line() {
            String shown = text.replaceAll("\\s+", " ").replace("|", "¦");
            return String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %d | %s | `%s` | %s |",
                    blocks,
                    millis,
                    most,
                    page,
                    shown.length() > 150
                            ? shown.substring(0, 60) + " … " + shown.substring(shown.length() - 90)
                            : shown,
                    String.join(", ", scans));
        }

        String whole() {
            return "== %s: %d blocks, %.1f ms%n%s%n%s%n".formatted(page, blocks, millis, text, json);
        }
    }
}
