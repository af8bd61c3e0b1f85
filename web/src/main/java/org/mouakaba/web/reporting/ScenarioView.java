package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.Assumption;
import org.mouakaba.reporting.boundary.Scenario;
import org.mouakaba.reporting.boundary.ScenarioQueries;

/** What a workforce that carries all cases would take: assumptions in the address, posts and cost by year. */
@Named
@RequestScoped
public class ScenarioView {

    @Inject
    ScenarioQueries scenarios;

    @Inject
    ScenarioWords words;

    private final ScenarioForm form = new ScenarioForm();
    private @Nullable Scenario scenario;
    private List<Field> fields = List.of();

    /**
     * One assumption in the form.
     *
     * @param value what was typed, or the default
     * @param problem empty where there is none
     */
    public record Field(Assumption assumption, String value, String limits, String problem) {

        public boolean isWrong() {
            return !problem.isEmpty();
        }
    }

    public void load() {
        Scenario made = scenarios.scenario(form.toCriteria());
        List<Assumption> wrong = form.wrong();
        fields = Stream.of(Assumption.values())
                .map(a -> new Field(
                        a,
                        wrong.contains(a)
                                ? Objects.requireNonNullElse(form.getTyped().get(a.name()), "")
                                : plain(made.assumptions().get(a)),
                        words.limits(a),
                        wrong.contains(a) ? words.problem(a) : ""))
                .toList();
        scenario = made;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    public Scenario getScenario() {
        return Objects.requireNonNull(scenario);
    }

    /** Nothing is reckoned from what is no figure. */
    public boolean isReckoned() {
        return fields.stream().noneMatch(Field::isWrong);
    }

    public List<Field> getFields() {
        return fields;
    }

    /** Where the same scenario leaves as a workbook. */
    public String getFile() {
        StringBuilder address = new StringBuilder("/reporting/scenario-file?territory=")
                .append(Objects.requireNonNullElse(form.toCriteria().territory(), ""));
        for (Map.Entry<Assumption, BigDecimal> said : form.toCriteria().said().entrySet()) {
            address.append('&').append(said.getKey()).append('=').append(said.getValue());
        }
        return address.toString();
    }

    public ScenarioForm getForm() {
        return form;
    }
}
