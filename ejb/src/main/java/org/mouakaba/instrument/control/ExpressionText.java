package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Writes an expression of a sheet as XPath: {@code ${name}} becomes a variable, quotes of word processors plain ones. */
final class ExpressionText {

    private final String written;
    private final ToIntFunction<String> variables;
    private final StringBuilder xpath = new StringBuilder();

    /** @param variables numbers of names, in order */
    private ExpressionText(String written, ToIntFunction<String> variables) {
        this.written = written;
        this.variables = variables;
    }

    static String xpath(String written, ToIntFunction<String> variables) {
        return new ExpressionText(plain(written), variables).write();
    }

    /** Names of what it refers to, in order. */
    static List<String> names(String written) {
        List<String> names = new ArrayList<>();
        xpath(written, name -> {
            names.add(name);
            return 0;
        });
        return names;
    }

    private static String plain(String written) {
        return written.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private String write() {
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            int end = c == '\'' || c == '"' ? written.indexOf(c, at + 1) : -1;
            if (end > 0) {
                literal(written.substring(at, end + 1));
                at = end + 1;
            } else {
                at = copy(written, at, xpath);
            }
        }
        return xpath.toString();
    }

    /** One character, or one reference; where the next one is. */
    private int copy(String from, int at, StringBuilder to) {
        int end = from.startsWith("${", at) ? from.indexOf('}', at) : -1;
        if (end < 0) {
            to.append(from.charAt(at));
            return at + 1;
        }
        to.append(' ').append(variable(from.substring(at + 2, end))).append(' ');
        return end + 1;
    }

    private String variable(String name) {
        return '$' + ExpressionFactory.VARIABLE + variables.applyAsInt(name.strip());
    }

    /** A reference between quotes means the answer, as it does in a label. */
    private void literal(String quoted) {
        if (!quoted.contains("${")) {
            xpath.append(quoted);
            return;
        }
        char quote = quoted.charAt(0);
        String inner = quoted.substring(1, quoted.length() - 1);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = inner.indexOf("${"); at >= 0; at = inner.indexOf("${", from)) {
            int end = inner.indexOf('}', at);
            if (end < 0) {
                break;
            }
            if (at > from) {
                parts.add(quote + inner.substring(from, at) + quote);
            }
            parts.add(variable(inner.substring(at + 2, end)));
            from = end + 1;
        }
        if (from < inner.length()) {
            parts.add(quote + inner.substring(from) + quote);
        }
        xpath.append(parts.size() == 1 ? "string(" : "concat(")
                .append(String.join(", ", parts))
                .append(')');
    }
}
