package org.mouakaba.household.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.CellValue;
import org.mouakaba.document.boundary.SheetCell;
import org.mouakaba.document.boundary.SheetHeadings;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.household.boundary.PersonColumn;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;

/** The cells of one row, and what is wrong with them. */
final class FileCells {

    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int OLDEST = 120;
    private static final int LAST_MONTH = 12;

    private final SheetRow row;
    private final SheetHeadings<PersonColumn> headings;
    private final Map<String, Map<String, String>> words;
    private final List<RowProblem> problems = new ArrayList<>();

    /** @param words what may be written for a code, by the name of its list */
    FileCells(SheetRow row, SheetHeadings<PersonColumn> headings, Map<String, Map<String, String>> words) {
        this.row = row;
        this.headings = headings;
        this.words = words;
    }

    List<RowProblem> problems() {
        return problems;
    }

    void wrong(PersonColumn column, String key, Object... arguments) {
        problems.add(RowProblem.in(column, key, arguments));
    }

    private Optional<SheetCell> cell(PersonColumn column) {
        return row.cell(headings.letter(column)).filter(cell -> !cell.text().isBlank());
    }

    boolean says(PersonColumn column) {
        return cell(column).isPresent();
    }

    String text(PersonColumn column) {
        return cell(column).map(CellValue::text).orElse("");
    }

    @Nullable
    String orNull(PersonColumn column) {
        return cell(column).map(CellValue::text).orElse(null);
    }

    @Nullable
    String required(PersonColumn column) {
        if (!says(column)) {
            wrong(column, "document.cellEmpty");
        }
        return orNull(column);
    }

    /** The code that is meant by a code or a label in any of three languages. */
    @Nullable
    String code(PersonColumn column, String list) {
        return cell(column)
                .map(CellValue::text)
                .map(typed -> word(column, list, typed))
                .orElse(null);
    }

    private @Nullable String word(PersonColumn column, String list, String typed) {
        String code = words.getOrDefault(list, Map.of()).get(SheetHeadings.plain(typed));
        if (code == null || code.isEmpty()) {
            wrong(column, "household.importUnknown");
            return null;
        }
        return code;
    }

    boolean yes(PersonColumn column) {
        return "YES".equals(code(column, FileWords.YES_NO));
    }

    @Nullable
    LocalDate day(PersonColumn column) {
        Optional<LocalDate> day = cell(column).flatMap(CellValue::date);
        if (says(column) && day.isEmpty()) {
            wrong(column, "document.noDate");
        }
        return day.orElse(null);
    }

    @Nullable
    BigDecimal number(PersonColumn column) {
        Optional<SheetCell> cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        String text = CellValue.western(cell.get().text()).replace(',', '.').replace('٫', '.');
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            wrong(column, "household.importNoIndex");
            return null;
        }
        return new BigDecimal(text);
    }

    @Nullable
    UUID id(PersonColumn column) {
        String typed = text(column);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
            wrong(column, "household.importNoNumber");
            return null;
        }
        return UUID.fromString(typed);
    }

    /** As much of it as is written: a day, a month, a year, or the age that somebody guesses. */
    Birth birth(LocalDate today) {
        if (says(PersonColumn.ESTIMATED_AGE)) {
            if (says(PersonColumn.BIRTH_DATE)) {
                wrong(PersonColumn.ESTIMATED_AGE, "household.importAgeAndDate");
            }
            return guessed(today);
        }
        Optional<SheetCell> cell = cell(PersonColumn.BIRTH_DATE);
        if (cell.isEmpty()) {
            return Birth.UNKNOWN;
        }
        Optional<LocalDate> day = CellValue.date(cell.get());
        Birth birth = day.isPresent()
                ? new Birth(day.get(), BirthPrecision.DAY)
                : rough(CellValue.western(CellValue.text(cell.get())));
        if (birth.precision() == BirthPrecision.UNKNOWN) {
            wrong(PersonColumn.BIRTH_DATE, "household.importNoBirth");
        }
        return birth;
    }

    private Birth guessed(LocalDate today) {
        String age = CellValue.western(text(PersonColumn.ESTIMATED_AGE));
        if (!age.matches("\\d{1,3}") || Integer.parseInt(age) > OLDEST) {
            wrong(PersonColumn.ESTIMATED_AGE, "household.importNoAge", OLDEST);
            return Birth.UNKNOWN;
        }
        return new Birth(today.minusYears(Integer.parseInt(age)), BirthPrecision.ESTIMATED);
    }

    private static Birth rough(String typed) {
        if (YEAR.matcher(typed).matches()) {
            return new Birth(LocalDate.of(Integer.parseInt(typed), 1, 1), BirthPrecision.YEAR);
        }
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            int year = Integer.parseInt(month.group(2) == null ? month.group(3) : month.group(2));
            int of = Integer.parseInt(month.group(1) == null ? month.group(4) : month.group(1));
            if (of >= 1 && of <= LAST_MONTH) {
                return new Birth(LocalDate.of(year, of, 1), BirthPrecision.MONTH);
            }
        }
        return Birth.UNKNOWN;
    }
}
