package org.mouakaba.reporting.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * Open cases by territory.
 *
 * @param asOf when the cases were counted; null where they have not been yet
 * @param columns codes of risk_level or case_stage; a figure stands in the same place of each row
 * @param rows the country or region first, then what belongs to it
 * @param smallest a figure under this is not shown
 */
public record CaseCountTable(@Nullable Instant asOf, List<String> columns, List<Row> rows, int smallest) {

    public CaseCountTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param code code of the territory; empty for the country
     * @param name null for the country
     * @param total open cases, SECRET included; null where it is not shown
     * @param counts by column, without the SECRET ones; null where one is not shown
     */
    public record Row(
            String code, @Nullable Label name, @Nullable Integer total, List<@Nullable Integer> counts) {

        public Row {
            counts = Collections.unmodifiableList(new ArrayList<>(counts));
        }
    }
}
