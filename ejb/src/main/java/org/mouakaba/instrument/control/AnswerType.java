package org.mouakaba.instrument.control;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.CellValue;
import org.mouakaba.instrument.boundary.FormQuestionType;
import org.mouakaba.instrument.boundary.GapKind;
import org.mouakaba.instrument.boundary.RangeBounds;

/**
 * Whether an answer is of the type of its question.
 *
 * @param value as it is kept; empty where it is none
 * @param problem null where it is one
 */
record AnswerType(String value, @Nullable GapKind problem) {

    private static final int LONGEST = 10_000;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?(\\d{1,15}(\\.\\d{0,10})?|\\.\\d{1,10})");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern ZONE = Pattern.compile("(\\.\\d{1,3})?(Z|[+-]\\d{2}:\\d{2})?$");

    /** @param typed without spaces around it, not empty */
    static AnswerType of(FormNode node, String typed) {
        if (typed.length() > LONGEST) {
            return wrong(GapKind.TOO_LONG);
        }
        return switch (node.type) {
            case INTEGER -> whole(typed);
            case DECIMAL -> decimal(typed);
            case RANGE -> range(typed, node.range);
            case DATE -> date(typed);
            case DATE_TIME -> Values.time(typed) == null ? wrong(GapKind.NOT_A_DATE) : right(typed);
            case TIME -> clock(typed);
            case SELECT_ONE -> chosen(node, List.of(typed));
            case SELECT_MULTIPLE -> chosen(node, Arrays.asList(typed.split("\\s+")));
            case ACKNOWLEDGE -> typed.equals("OK") ? right(typed) : wrong(GapKind.NOT_A_CHOICE);
            default -> right(typed);
        };
    }

    /** What an expression came to, as an answer to its question. */
    static String computed(FormNode node, Object result) {
        if (result instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        if (result instanceof Number number && Double.isFinite(number.doubleValue())) {
            LocalDateTime time = Values.time(number.doubleValue());
            if (node.type == FormQuestionType.DATE && time != null) {
                return time.toLocalDate().toString();
            }
            if (node.type == FormQuestionType.DATE_TIME && time != null) {
                return DateFunctions.text(time);
            }
            if (node.type == FormQuestionType.INTEGER) {
                return Values.text((double) (long) number.doubleValue());
            }
        }
        return Values.text(result);
    }

    private static AnswerType whole(String typed) {
        String western = CellValue.western(typed);
        return WHOLE.matcher(western).matches()
                ? right(String.valueOf(Long.parseLong(western)))
                : wrong(
                        DECIMAL.matcher(western.replace(',', '.')).matches()
                                ? GapKind.NOT_A_WHOLE_NUMBER
                                : GapKind.NOT_A_NUMBER);
    }

    private static AnswerType decimal(String typed) {
        String western = CellValue.western(typed).replace(',', '.').replace('٫', '.');
        return DECIMAL.matcher(western).matches() ? right(plain(new BigDecimal(western))) : wrong(GapKind.NOT_A_NUMBER);
    }

    private static AnswerType range(String typed, @Nullable RangeBounds bounds) {
        AnswerType number = decimal(typed);
        if (number.problem() != null || bounds == null) {
            return number;
        }
        BigDecimal value = new BigDecimal(number.value());
        boolean fits = value.compareTo(bounds.start()) >= 0
                && value.compareTo(bounds.end()) <= 0
                && value.subtract(bounds.start()).remainder(bounds.step()).signum() == 0;
        return fits ? number : wrong(GapKind.OUT_OF_RANGE);
    }

    private static AnswerType date(String typed) {
        LocalDateTime time = Values.time(CellValue.western(typed));
        return time == null
                ? wrong(GapKind.NOT_A_DATE)
                : right(time.toLocalDate().toString());
    }

    private static AnswerType clock(String typed) {
        try {
            if (TIME.matcher(typed).matches()) {
                LocalTime.parse(ZONE.matcher(typed).replaceFirst(""));
                return right(typed);
            }
        } catch (DateTimeParseException e) {
            // As any other text that is no time.
        }
        return wrong(GapKind.NOT_A_TIME);
    }

    /** Whether the choices are of the list at all; whether they are offered is found when the others are known. */
    private static AnswerType chosen(FormNode node, List<String> names) {
        boolean known = node.choices != null && node.choices.byName().keySet().containsAll(names);
        return known ? right(String.join(" ", new LinkedHashSet<>(names))) : wrong(GapKind.NOT_A_CHOICE);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static AnswerType right(String value) {
        return new AnswerType(value, null);
    }

    private static AnswerType wrong(GapKind problem) {
        return new AnswerType("", problem);
    }
}
