package org.mouakaba.web.shared.form;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The answers to a form while they are given, by path. */
public class FormAnswers implements Serializable {

    /** Before the path, in the names of the inputs. */
    static final String SENT = "q:";

    private static final long serialVersionUID = 1L;

    private static final String COUNT = "#";

    private Map<String, String> given = new LinkedHashMap<>();

    public FormAnswers() {}

    public FormAnswers(Map<String, String> answers) {
        given.putAll(answers);
    }

    public Map<String, String> given() {
        return given;
    }

    /** Takes what a page sent for one question; an answer that was not sent was taken out. */
    void take(FormRow row, String @Nullable [] sent) {
        if (row.question() != null
                && row.question().type().asked()
                && !row.question().readOnly()) {
            // A browser ends a line with two characters where it counted one.
            String value = sent == null
                    ? ""
                    : String.join(" ", sent).replace("\r\n", "\n").strip();
            given.put(row.path(), value);
        }
    }

    /** One row more at the end of a repeat. */
    void more(String repeat, int rows) {
        given.put(repeat + COUNT, String.valueOf(rows + 1));
    }

    /** Takes a row of a repeat out; those behind it move up. */
    void less(String repeat, int number, int rows) {
        Pattern inRow = Pattern.compile(Pattern.quote(repeat) + "\\[(\\d+)](.*)", Pattern.DOTALL);
        Map<String, String> kept = new LinkedHashMap<>();
        given.forEach((path, answer) -> {
            Matcher row = inRow.matcher(path);
            if (!row.matches()) {
                kept.put(path, answer);
                return;
            }
            int at = Integer.parseInt(row.group(1));
            if (at != number) {
                kept.put(repeat + "[" + (at > number ? at - 1 : at) + "]" + row.group(2), answer);
            }
        });
        kept.put(repeat + COUNT, String.valueOf(Math.max(0, rows - 1)));
        given = kept;
    }
}
