package org.mouakaba.web.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mouakaba.assessment.boundary.FilledLine;
import org.mouakaba.assessment.boundary.FilledResults;
import org.mouakaba.web.shared.Chart;
import org.mouakaba.web.shared.Formats;

/**
 * What an instrument came to from one time to the next, as a table and as two pictures of it.
 *
 * @param dates of the times, the first first
 * @param rows of the total, and of each domain
 */
public record ScoreCourse(List<String> dates, List<Row> rows) {

    /** Of a radar with fewer corners nobody sees a shape. */
    private static final int CORNERS = 3;

    /** @param figures one for each time; empty where it was not scored */
    public record Row(String key, String label, List<String> figures) {}

    static ScoreCourse of(List<FilledLine> times, Formats formats, Function<String, String> label) {
        Set<String> keys = new LinkedHashSet<>();
        times.forEach(time -> time.results().keySet().stream().sorted().forEach(keys::add));
        keys.remove(FilledResults.RISK);
        return new ScoreCourse(
                dates(times, formats),
                keys.stream()
                        .map(key -> new Row(
                                key,
                                label.apply(key),
                                times.stream()
                                        .map(time -> time.results().getOrDefault(key, ""))
                                        .toList()))
                        .toList());
    }

    /** With the time of day where two are of one day. */
    private static List<String> dates(List<FilledLine> times, Formats formats) {
        List<String> days =
                times.stream().map(line -> formats.date(line.assessed())).toList();
        return days.stream().distinct().count() == days.size()
                ? days
                : times.stream().map(line -> formats.dateTime(line.assessed())).toList();
    }

    /** The domains, of the last time and the one before it; empty where there are too few. */
    public String getRadar() {
        List<Row> domains = rows.stream()
                .filter(row -> row.key().startsWith(FilledResults.DOMAIN))
                .toList();
        if (domains.size() < CORNERS) {
            return "";
        }
        List<JsonObjectBuilder> sets = new ArrayList<>();
        for (int time = Math.max(0, dates.size() - 2); time < dates.size(); time++) {
            int at = time;
            sets.add(Chart.figures(
                    dates.get(time),
                    array(domains.stream().map(row -> row.figures().get(at)).collect(Collectors.toList()))));
        }
        return Chart.of("radar", labels(domains.stream().map(Row::label).toList()), sets);
    }

    /** The total over time; empty where there is one time, or no total. */
    public String getLine() {
        return rows.stream()
                .filter(row -> row.key().equals(FilledResults.SCORE) && dates.size() > 1)
                .findFirst()
                .map(row -> Chart.of("line", labels(dates), List.of(Chart.figures(row.label(), array(row.figures())))))
                .orElse("");
    }

    private static JsonArrayBuilder labels(List<String> words) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        words.forEach(array::add);
        return array;
    }

    private static JsonArrayBuilder array(List<String> figures) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        figures.forEach(figure -> {
            if (figure.matches("-?\\d+(\\.\\d+)?")) {
                array.add(new BigDecimal(figure));
            } else {
                array.addNull();
            }
        });
        return array;
    }
}
