package org.mouakaba.document.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write into cells: real numbers and dates, or text that means one. Anything that means two is refused. */
public final class CellValue {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** What a spreadsheet's binary fractions leave behind. */
    private static final BigDecimal DUST = new BigDecimal("0.0000001");

    private CellValue() {}

    public static Optional<LocalDate> date(SheetCell cell) {
        if (cell.time() != null) {
            return Optional.of(cell.time().toLocalDate());
        }
        if (cell.number() != null) {
            return Optional.empty();
        }
        String text = western(cell.text());
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** In dirhams and centimes. */
    public static Optional<BigDecimal> amount(SheetCell cell) {
        if (cell.time() != null) {
            return Optional.empty();
        }
        if (cell.number() != null) {
            BigDecimal rounded = cell.number().setScale(2, RoundingMode.HALF_UP);
            boolean same = rounded.subtract(cell.number()).abs().compareTo(DUST) <= 0;
            return same ? Optional.of(rounded) : Optional.empty();
        }
        String text = western(cell.text()).replaceAll("[\\s\\u00a0\\u202f]", "").replace('٫', ',');
        if (text.matches("\\d{1,3}(\\.\\d{3})*,\\d{1,2}|\\d+,\\d{1,2}")) {
            text = text.replace(".", "").replace(',', '.');
        }
        return text.matches("\\d{1,13}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    public static Optional<Integer> count(SheetCell cell) {
        String text = cell.number() == null
                ? western(cell.text())
                : cell.number().stripTrailingZeros().toPlainString();
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A reference that a spreadsheet took for a number is that number without point. */
    public static String text(SheetCell cell) {
        return cell.number() == null || cell.time() != null
                ? cell.text().strip()
                : cell.number().stripTrailingZeros().toPlainString();
    }

    /** An Arabic keyboard may write its own digits. */
    public static String western(String typed) {
        return typed.strip()
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
