package org.mouakaba.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * How long the register takes to say whether somebody is known: people of the whole population, asked for one after the other
 * as a paper may write them, by the API. Whether the one meant is among the answers is counted, too: a fast answer that misses
 * is none.
 */
final class Match {

    private static final String PEOPLE =
            "select id, given_name_ar, family_name_ar, given_name_latin, family_name_latin, birth_date, birth_precision, sex"
                    + " from person where not protected and merged_into is null and given_name_ar is not null and given_name_latin"
                    + " is not null and family_name_ar is not null"
                    + " and family_name_latin is not null order by md5(id::text) limit 500";

    /** As one of two papers has it. */
    private enum Asked {
        ARABIC("name in Arabic"),
        LATIN("name in Latin letters"),
        MISSPELT("name with a wrong letter"),
        BORN("name with a wrong letter, sex and day of birth");

        private final String label;

        Asked(String label) {
            this.label = label;
        }
    }

    private record Known(
            String id,
            List<String> arabic,
            List<String> latin,
            @Nullable String born,
            String sex) {}

    private final Place place;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Match(Place place) {
        this.place = place;
    }

    void run() throws SQLException, IOException, InterruptedException {
        long people;
        List<Known> known = new ArrayList<>();
        try (Connection connection = place.connectAsApp();
                Statement statement = connection.createStatement()) {
            try (ResultSet due = statement.executeQuery("select count(*) from person_match_key_due")) {
                due.next();
                if (due.getLong(1) > 0) {
                    throw new IllegalStateException(
                            due.getLong(1) + " records have no match numbers yet: wait for the timer");
                }
            }
            try (ResultSet count = statement.executeQuery("select count(*) from person")) {
                count.next();
                people = count.getLong(1);
            }
            try (ResultSet row = statement.executeQuery(PEOPLE)) {
                while (row.next()) {
                    known.add(new Known(
                            row.getString(1),
                            List.of(row.getString(2), row.getString(3)),
                            List.of(row.getString(4), row.getString(5)),
                            "DAY".equals(row.getString(7)) ? row.getString(6) : null,
                            row.getString(8)));
                }
            }
        }
        String token = Tokens.of(place, client, "salma");
        System.out.printf("%d people; %s%n", people, Place.machine());
        System.out.println("| asked by | questions | p50 ms | p95 ms | max ms | answered with the one meant |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        Random random = new Random(1);
        for (Known one : known.subList(0, Math.min(100, known.size()))) {
            ask(token, one, Asked.MISSPELT, random, new Histogram(3));
        }
        for (Asked asked : Asked.values()) {
            token = Tokens.of(place, client, "salma");
            Histogram taken = new Histogram(3);
            int found = 0;
            for (Known one : known) {
                found += ask(token, one, asked, random, taken) ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f | %.1f %% |%n",
                    asked.label,
                    taken.getTotalCount(),
                    taken.getValueAtPercentile(50) / 1000.0,
                    taken.getValueAtPercentile(95) / 1000.0,
                    taken.getMaxValue() / 1000.0,
                    100.0 * found / taken.getTotalCount());
        }
        System.out.println(Place.machine());
    }

    private boolean ask(String token, Known one, Asked asked, Random random, Histogram taken)
            throws IOException, InterruptedException {
        JsonObject question = new JsonObject();
        List<String> name = asked == Asked.ARABIC ? one.arabic() : one.latin();
        String family = asked == Asked.MISSPELT || asked == Asked.BORN
                ? Samples.misspelt("x " + name.get(1), random).substring(2)
                : name.get(1);
        question.addProperty("given", name.get(0));
        question.addProperty("family", family);
        if (asked == Asked.BORN) {
            question.addProperty("sex", one.sex());
            if (one.born() != null) {
                question.addProperty("birthDate", one.born());
            }
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(place.app() + "api/v1/persons/matches"))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.toString()))
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        taken.recordValue((System.nanoTime() - begun) / 1000);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body().contains(one.id());
    }
}
