package org.mouakaba.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Happening;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Names;

/** Puts the lines of a case's journal into the reader's language. */
@RequestScoped
public class TimelineWords {

    /** {@code list:CODE}, as a component names a word of a code list. */
    private static final Pattern CODED = Pattern.compile("([a-z_]+):([A-Za-z0-9_.-]*)");

    private static final String DAY = "date:";

    /** Under which every component keeps the sentences of the journal. */
    private static final String SENTENCES = "timeline.";

    @Inject
    Codes codes;

    @Inject
    Names names;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    /** @param limit length at which what was written is cut */
    Happening happening(TimelineEntry entry, int limit) {
        if (!entry.key().startsWith(SENTENCES)) {
            throw new IllegalArgumentException("no sentence of a journal: " + entry.key());
        }
        TimelineKind kind = TimelineKind.valueOf(entry.kind());
        Object[] arguments = entry.arguments().stream().map(this::word).toArray();
        return new Happening(
                entry.at(),
                messages.text(entry.component() + '.' + entry.key(), arguments),
                shortened(entry.text(), limit),
                names.of(entry.username()),
                kind.icon(),
                kind.tone());
    }

    private String word(String argument) {
        if (argument.startsWith(DAY)) {
            return formats.date(LocalDate.parse(argument.substring(DAY.length())));
        }
        Matcher coded = CODED.matcher(argument);
        return coded.matches() ? codes.label(coded.group(1), coded.group(2)) : argument;
    }

    /** Cut after a whole word. */
    static String shortened(@Nullable String text, int limit) {
        if (text == null || text.length() <= limit) {
            return text == null ? "" : text;
        }
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        int end = words.preceding(limit);
        return text.substring(0, end <= 0 ? limit : end).stripTrailing() + '…';
    }
}
