package org.mouakaba.casefile.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number people read: province (five digits of the HCP code), year, sequence, as {@code 04421-2026-000123}. */
public record CaseNumber(String text) {

    private static final Pattern SHAPE = Pattern.compile("\\d{5}-\\d{4}-\\d{6}");

    public CaseNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
    }

    /**
     * @param province code of a province, as {@code 04.421}
     * @param sequence from 1, without gaps in a province and year
     */
    public static CaseNumber of(String province, int year, int sequence) {
        return new CaseNumber(String.format(Locale.ROOT, "%s-%04d-%06d", province.replace(".", ""), year, sequence));
    }
}
