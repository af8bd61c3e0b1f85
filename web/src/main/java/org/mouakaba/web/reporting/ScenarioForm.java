package org.mouakaba.web.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.Assumption;
import org.mouakaba.reporting.boundary.ScenarioCriteria;

/** What a scenario supposes, as it stands in the address: what is left out is the default. */
public class ScenarioForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable String territory;

    /** @param parameter the value of a parameter of the address */
    void read(Map<String, String> parameter) {
        for (Assumption assumption : Assumption.values()) {
            typed.put(assumption.name(), parameter.get(assumption.name()));
        }
        territory = parameter.get("territory");
    }

    ScenarioCriteria toCriteria() {
        Map<Assumption, BigDecimal> said = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            BigDecimal value = number(typed.get(assumption.name()));
            if (value != null && assumption.allows(value)) {
                said.put(assumption, value);
            }
        }
        String place = territory;
        return new ScenarioCriteria(place != null && place.matches("\\d{2}(\\.\\d{3})?") ? place : null, said);
    }

    /** What was typed and is no figure within its limits. */
    List<Assumption> wrong() {
        List<Assumption> wrong = new ArrayList<>();
        for (Assumption assumption : Assumption.values()) {
            String text = typed.get(assumption.name());
            BigDecimal value = number(text);
            if (text != null && !text.isBlank() && (value == null || !assumption.allows(value))) {
                wrong.add(assumption);
            }
        }
        return wrong;
    }

    /** With a point or a comma before the cents. */
    private static @Nullable BigDecimal number(@Nullable String text) {
        String plain = text == null ? "" : text.strip().replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?") ? new BigDecimal(plain) : null;
    }

    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String territory) {
        this.territory = territory;
    }
}
