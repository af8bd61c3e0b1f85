package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableFile.Sheet;
import org.mouakaba.reporting.boundary.Assumption;
import org.mouakaba.reporting.boundary.Scenario;

/** The sheets of a scenario: what it supposes, the need and its cost, posts and dirhams by year. */
@RequestScoped
public class ScenarioSheets {

    @Inject
    ScenarioWords words;

    List<Sheet> of(Scenario scenario) {
        return List.of(
                need(scenario),
                years(scenario, "scenario.posts", Kind.COUNT, Scenario.Year::posts),
                years(scenario, "scenario.costs", Kind.AMOUNT, Scenario.Year::cost),
                assumptions(scenario));
    }

    Locale locale() {
        return words.locale();
    }

    private Sheet need(Scenario scenario) {
        return new Sheet(
                words.text("scenario.need"),
                List.of(
                        column("funding.territory", Kind.TEXT),
                        column("indicator.NEEDED", Kind.COUNT),
                        column("indicator.AVAILABLE", Kind.COUNT),
                        column("scenario.gap", Kind.COUNT),
                        column("scenario.present", Kind.AMOUNT),
                        column("scenario.full", Kind.AMOUNT),
                        column("scenario.gapCost", Kind.AMOUNT),
                        column("scenario.recorded", Kind.AMOUNT)),
                lines(scenario).map(line -> {
                    List<@Nullable Object> cells = new ArrayList<>();
                    cells.add(words.name(line.name()));
                    cells.add(line.needed());
                    cells.add(line.available());
                    cells.add(line.gap());
                    cells.add(line.presentCost());
                    cells.add(line.fullCost());
                    cells.add(line.gapCost());
                    cells.add(line.recorded());
                    return cells;
                }));
    }

    private Sheet years(Scenario scenario, String title, Kind kind, Function<Scenario.Year, BigDecimal> figure) {
        List<Column> columns = new ArrayList<>(List.of(column("funding.territory", Kind.TEXT)));
        scenario.years().forEach(year -> columns.add(new Column(String.valueOf(year), kind)));
        return new Sheet(words.text(title), columns, lines(scenario).map(line -> {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(words.name(line.name()));
            for (int i = 0; i < scenario.years().size(); i++) {
                cells.add(
                        line.years().isEmpty()
                                ? null
                                : figure.apply(line.years().get(i)));
            }
            return cells;
        }));
    }

    private Sheet assumptions(Scenario scenario) {
        return new Sheet(
                words.text("scenario.assumptions"),
                List.of(column("scenario.assumption", Kind.TEXT), column("scenario.value", Kind.TEXT)),
                Stream.concat(
                        Stream.of(Assumption.values())
                                .map(a -> List.<@Nullable Object>of(
                                        words.text("assumption." + a),
                                        String.valueOf(scenario.assumptions().get(a)))),
                        Stream.of(
                                List.<@Nullable Object>of(
                                        words.text("scenario.workerCost"),
                                        scenario.workerCost().toPlainString()),
                                List.<@Nullable Object>of(
                                        words.text("scenario.from"),
                                        scenario.until().toString()))));
    }

    /** The territory itself comes last. */
    private static Stream<Scenario.Line> lines(Scenario scenario) {
        return Stream.concat(scenario.lines().stream(), Stream.of(scenario.total()));
    }

    private Column column(String key, Kind kind) {
        return new Column(words.text(key), kind);
    }
}
