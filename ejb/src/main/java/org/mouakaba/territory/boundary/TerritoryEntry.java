package org.mouakaba.territory.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A territory as it is shown and chosen.
 *
 * @param code {@code RR} for a region, {@code RR.PPP} for a province or prefecture
 * @param level REGION, PROVINCE, PREFECTURE, PREFECTURE_OF_ARRONDISSEMENTS or COMMUNE
 * @param population inhabitants at the last census, null where none is known
 * @param countedOn the day of that census: who prints a ratio prints it too
 */
public record TerritoryEntry(
        String code,
        String level,
        @Nullable String parentCode,
        Label name,
        @Nullable Integer population,
        @Nullable LocalDate countedOn) {}
