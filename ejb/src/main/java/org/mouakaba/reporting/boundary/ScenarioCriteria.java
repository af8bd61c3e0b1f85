package org.mouakaba.reporting.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario is asked about.
 *
 * @param territory inside the reader's own; null for all of it
 * @param said the assumptions that are not the defaults
 */
public record ScenarioCriteria(
        @Nullable @Pattern(regexp = "\\d{2}(\\.\\d{3})?") String territory,
        @NotNull Map<Assumption, BigDecimal> said) {

    public ScenarioCriteria {
        said = Map.copyOf(said);
    }
}
