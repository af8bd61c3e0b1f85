package org.mouakaba.instrument.control;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jaxen.JaxenException;

/** Functions of texts and of choices that were made, which are texts too. */
final class TextFunctions {

    private static final int LONGEST_PATTERN = 500;

    private TextFunctions() {}

    static void addTo(Map<String, FormFunction> all) {
        all.put("string", new FormFunction(0, 1, TextFunctions::own));
        all.put("string-length", new FormFunction(0, 1, call ->
                (double) own(call).length()));
        all.put(
                "normalize-space",
                new FormFunction(0, 1, call -> own(call).strip().replaceAll("\\s+", " ")));
        all.put("concat", new FormFunction(0, FormFunction.ANY, call -> joined(call, 0, "")));
        all.put("join", new FormFunction(1, FormFunction.ANY, call -> joined(call, 1, call.text(0))));
        all.put("contains", new FormFunction(2, 2, call -> call.text(0).contains(call.text(1))));
        all.put("starts-with", new FormFunction(2, 2, call -> call.text(0).startsWith(call.text(1))));
        all.put("ends-with", new FormFunction(2, 2, call -> call.text(0).endsWith(call.text(1))));
        all.put("substring-before", new FormFunction(2, 2, call -> {
            int at = call.text(0).indexOf(call.text(1));
            return at < 0 ? "" : call.text(0).substring(0, at);
        }));
        all.put("substring-after", new FormFunction(2, 2, call -> {
            int at = call.text(0).indexOf(call.text(1));
            return at < 0 ? "" : call.text(0).substring(at + call.text(1).length());
        }));
        all.put("substring", new FormFunction(2, 3, TextFunctions::substring));
        all.put("substr", new FormFunction(2, 3, TextFunctions::substr));
        all.put("translate", new FormFunction(3, 3, TextFunctions::translate));
        all.put("regex", new FormFunction(2, 2, call -> matches(call.pass(), call.text(0), call.text(1))));
        all.put(
                "selected",
                new FormFunction(
                        2, 2, call -> chosen(call).contains(call.text(1).strip())));
        all.put(
                "is-selected",
                new FormFunction(
                        2, 2, call -> chosen(call).contains(call.text(1).strip())));
        all.put("count-selected", new FormFunction(1, 1, call ->
                (double) chosen(call).size()));
        all.put("selected-at", new FormFunction(2, 2, call -> {
            List<String> chosen = chosen(call);
            double at = call.number(1);
            return at >= 0 && at < chosen.size() ? chosen.get((int) at) : "";
        }));
    }

    /** @throws PatternSyntaxException where it cannot be read, or looks ahead or back */
    static Pattern pattern(String pattern) {
        if (pattern.length() > LONGEST_PATTERN) {
            throw new PatternSyntaxException("too long", "");
        }
        return Pattern.compile(pattern);
    }

    private static boolean matches(Pass pass, String text, String pattern) throws JaxenException {
        try {
            pass.step(text.length());
            return pass.pattern(pattern).matcher(text).matches();
        } catch (PatternSyntaxException e) {
            throw new JaxenException(e);
        }
    }

    /** Of the argument, or of where the expression stands. */
    private static String own(Call call) throws JaxenException {
        return call.size() > 0
                ? call.text(0)
                : Values.text(call.context().getNodeSet().get(0));
    }

    private static String joined(Call call, int from, String between) throws JaxenException {
        StringBuilder all = new StringBuilder();
        boolean first = true;
        for (int i = from; i < call.size(); i++) {
            for (Object each : call.each(i)) {
                all.append(first ? "" : between).append(Values.text(each));
                Values.modest(all);
                first = false;
            }
        }
        return all.toString();
    }

    private static List<String> chosen(Call call) throws JaxenException {
        String made = call.text(0).strip();
        return made.isEmpty() ? List.of() : Arrays.asList(made.split("\\s+"));
    }

    /** Letters are counted from 1, the third argument is how many. */
    private static Object substring(Call call) throws JaxenException {
        String text = call.text(0);
        double from = Math.floor(call.number(1) + 0.5);
        double to = call.size() > 2 ? from + Math.floor(call.number(2) + 0.5) : text.length() + 1.0;
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return "";
        }
        int begin = (int) Math.max(0, Math.min(from - 1, text.length()));
        int end = (int) Math.max(begin, Math.min(to - 1, text.length()));
        return text.substring(begin, end);
    }

    /** Letters are counted from 0, or from the end where negative; the third argument is where it ends. */
    private static Object substr(Call call) throws JaxenException {
        String text = call.text(0);
        double from = call.number(1);
        double to = call.size() > 2 ? call.number(2) : text.length();
        int begin = place(from, text.length());
        int end = place(to, text.length());
        return begin < end ? text.substring(begin, end) : "";
    }

    private static int place(double at, int length) {
        double counted = at < 0 ? length + at : at;
        return (int) Math.max(0, Math.min(counted, length));
    }

    private static Object translate(Call call) throws JaxenException {
        String from = call.text(1);
        String to = call.text(2);
        StringBuilder all = new StringBuilder();
        for (char c : call.text(0).toCharArray()) {
            int at = from.indexOf(c);
            if (at < 0) {
                all.append(c);
            } else if (at < to.length()) {
                all.append(to.charAt(at));
            }
        }
        return all.toString();
    }
}
