package org.mouakaba.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouakaba.draft.boundary.DraftService;
import org.mouakaba.draft.boundary.DraftSummary;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** The forms that somebody began and has not sent: a part of the day page. */
@Named
@RequestScoped
public class UnfinishedForms {

    private static final int SHOWN = 3;

    /** The key of a draft is its page and its record: {@code followup.record:<id of the case>}. */
    private static final Pattern KEY = Pattern.compile("([a-z]+)\\.([a-z-]+):([0-9a-f-]{36})");

    @Inject
    DraftService drafts;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private @Nullable List<FormRow> rows;

    public List<FormRow> getRows() {
        if (rows == null) {
            rows = drafts.latest(SHOWN).stream()
                    .map(this::row)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return rows;
    }

    /** A form without a record, or one whose page is gone, is not offered: it cannot be gone back to. */
    private Optional<FormRow> row(DraftSummary draft) {
        Matcher key = KEY.matcher(draft.formKey());
        if (!key.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FormRow(
                    messages.text(key.group(1) + '.' + key.group(2) + ".title"),
                    formats.dateTime(draft.savedAt()),
                    '/' + key.group(1) + '/' + key.group(2) + '?' + parameter(key) + '=' + key.group(3)));
        } catch (MissingResourceException noSuchPage) {
            return Optional.empty();
        }
    }

    /** What the pages of each component call the record that they are about. */
    private static String parameter(Matcher key) {
        return switch (key.group(1)) {
            case "person", "household" -> "person";
            case "intake" -> "notification";
            case "referral" -> Set.of("answer", "cancel").contains(key.group(2)) ? "id" : "case";
            default -> "case";
        };
    }

    /**
     * One unfinished form.
     *
     * @param title the page's own
     */
    public record FormRow(String title, String savedAt, String outcome) {}
}
