package org.mouakaba.instrument.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jaxen.JaxenException;

/** Functions of numbers and truths. */
final class NumberFunctions {

    private static final int MOST_DIGITS = 15;

    private NumberFunctions() {}

    static void addTo(Map<String, FormFunction> all) {
        all.put("true", new FormFunction(0, 0, call -> true));
        all.put("false", new FormFunction(0, 0, call -> false));
        all.put("not", new FormFunction(1, 1, call -> !call.truth(0)));
        all.put("boolean", new FormFunction(1, 1, call -> call.truth(0)));
        all.put("boolean-from-string", new FormFunction(1, 1, call -> {
            String text = call.text(0);
            return text.equals("1") || text.equalsIgnoreCase("true");
        }));
        all.put("if", new FormFunction(3, 3, call -> call.truth(0) ? call.value(1) : call.value(2)));
        all.put("coalesce", new FormFunction(2, FormFunction.ANY, NumberFunctions::coalesce));
        all.put("checklist", new FormFunction(3, FormFunction.ANY, call -> within(call, holding(call))));
        all.put("weighted-checklist", new FormFunction(4, FormFunction.ANY, call -> within(call, weighing(call))));
        all.put("number", new FormFunction(1, 1, call -> call.number(0)));
        all.put("int", new FormFunction(1, 1, call -> {
            double number = call.number(0);
            return number < 0 ? Math.ceil(number) : Math.floor(number);
        }));
        all.put("round", new FormFunction(1, 2, NumberFunctions::round));
        all.put("random", new FormFunction(0, 0, call -> call.pass().chance()));
        all.put("pi", new FormFunction(0, 0, call -> Math.PI));
        of(all, "abs", Math::abs);
        of(all, "floor", Math::floor);
        of(all, "ceiling", Math::ceil);
        of(all, "sqrt", Math::sqrt);
        of(all, "exp", Math::exp);
        of(all, "exp10", number -> Math.pow(10, number));
        of(all, "log", Math::log);
        of(all, "log10", Math::log10);
        of(all, "sin", Math::sin);
        of(all, "cos", Math::cos);
        of(all, "tan", Math::tan);
        of(all, "asin", Math::asin);
        of(all, "acos", Math::acos);
        of(all, "atan", Math::atan);
        ofTwo(all, "atan2", Math::atan2);
        ofTwo(all, "pow", Math::pow);
    }

    private static void of(Map<String, FormFunction> all, String name, DoubleUnaryOperator does) {
        all.put(name, new FormFunction(1, 1, call -> does.applyAsDouble(call.number(0))));
    }

    private static void ofTwo(Map<String, FormFunction> all, String name, DoubleBinaryOperator does) {
        all.put(name, new FormFunction(2, 2, call -> does.applyAsDouble(call.number(0), call.number(1))));
    }

    private static Object coalesce(Call call) throws JaxenException {
        for (int i = 0; i < call.size(); i++) {
            Object value = call.value(i);
            if (!Values.text(value).isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** Half goes up; the second argument says how many digits stay. */
    private static Object round(Call call) throws JaxenException {
        double number = call.number(0);
        double digits = call.size() > 1 ? call.number(1) : 0;
        if (Double.isNaN(number) || Double.isInfinite(number) || !(Math.abs(digits) <= MOST_DIGITS)) {
            return number;
        }
        RoundingMode half = number < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
        return BigDecimal.valueOf(number).setScale((int) digits, half).doubleValue();
    }

    private static boolean within(Call call, double counted) throws JaxenException {
        double least = call.number(0);
        double most = call.number(1);
        return (least < 0 || counted >= least) && (most < 0 || counted <= most);
    }

    private static double holding(Call call) throws JaxenException {
        double count = 0;
        for (int i = 2; i < call.size(); i++) {
            for (Object each : call.each(i)) {
                count += Values.truth(each) ? 1 : 0;
            }
        }
        return count;
    }

    private static double weighing(Call call) throws JaxenException {
        double weight = 0;
        for (int i = 2; i + 1 < call.size(); i += 2) {
            weight += call.truth(i) ? call.number(i + 1) : 0;
        }
        return weight;
    }
}
