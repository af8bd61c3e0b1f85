package org.mouakaba.document.boundary;

import java.util.List;
import java.util.Optional;

/**
 * One row of a sheet that was read.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells those that hold something, in the order of their columns
 * @param unsettled places of formulas that were saved without what they came to
 */
public record SheetRow(int number, List<SheetCell> cells, List<String> unsettled) {

    public SheetRow {
        cells = List.copyOf(cells);
        unsettled = List.copyOf(unsettled);
    }

    public SheetRow(int number, List<SheetCell> cells) {
        this(number, cells, List.of());
    }

    /** @param column its letters, such as {@code B} */
    public Optional<SheetCell> cell(String column) {
        return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }

    /** The text of a cell without spaces around it; empty where there is nothing. */
    public String text(String column) {
        return cell(column).map(cell -> cell.text().strip()).orElse("");
    }
}
