package org.mouakaba.instrument.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormText;

/** A text that may name answers. */
final class Template {

    static final Template EMPTY = new Template(FormText.EMPTY, Map.of());

    private final FormText text;

    /** Of texts that name any answer: pieces of text, and questions. */
    private final Map<String, List<Object>> pieces;

    private Template(FormText text, Map<String, List<Object>> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** @param questions the question of a name; null where there is none, which somebody else complains of */
    static Template of(FormText text, Function<String, @Nullable FormNode> questions) {
        Map<String, List<Object>> pieces = new LinkedHashMap<>();
        text.byLanguage().forEach((language, written) -> {
            if (written.contains("${")) {
                pieces.put(written, pieces(written, questions));
            }
        });
        return new Template(text, pieces);
    }

    private static List<Object> pieces(String written, Function<String, @Nullable FormNode> questions) {
        List<Object> pieces = new ArrayList<>();
        int from = 0;
        for (int at = written.indexOf("${"); at >= 0; at = written.indexOf("${", from)) {
            int end = written.indexOf('}', at);
            if (end < 0) {
                break;
            }
            pieces.add(written.substring(from, at));
            FormNode named = questions.apply(written.substring(at + 2, end).strip());
            if (named != null) {
                pieces.add(named);
            }
            from = end + 1;
        }
        pieces.add(written.substring(from));
        return pieces;
    }

    String written(String language) {
        return text.in(language);
    }

    /** @param answers what stands for a question */
    String in(String language, Function<FormNode, String> answers) {
        String written = text.in(language);
        List<Object> parts = pieces.get(written);
        if (parts == null) {
            return written;
        }
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part instanceof FormNode question ? answers.apply(question) : part));
        return Values.modest(all);
    }
}
