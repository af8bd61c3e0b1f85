package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.PastValue;
import org.mouakaba.person.boundary.PersonField;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** Values of the history in words: a code as its label, yes and no, days and provinces as the reader writes them. */
@Named
@RequestScoped
public class PastValues {

    private static final String BETWEEN = " · ";

    @Inject
    Codes codes;

    @Inject
    Lookups lookups;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    /** In the reader's language; "empty" where there was none. */
    public String text(PersonField field, @Nullable PastValue value) {
        if (value == null) {
            return messages.text("person.history.none");
        }
        String text = Objects.requireNonNullElse(value.text(), "");
        return switch (field.kind()) {
            case TEXT -> text;
            case CODE -> code(field, text);
            case FLAG -> messages.text(Boolean.parseBoolean(text) ? "person.history.yes" : "person.history.no");
            case DATE -> day(text);
            case BIRTH -> lookups.birth(new Birth(LocalDate.parse(text), BirthPrecision.valueOf(detail(value))));
            case TERRITORY -> lookups.province(text);
            case PHONE ->
                joined(
                        isolated(text),
                        messages.text(
                                Boolean.parseBoolean(value.detail()) ? "person.phone.safe" : "person.phone.unsafe"),
                        value.extra());
            case IDENTIFIER ->
                joined(code(field, detail(value)), isolated(text), messages.text("person.provenance." + value.extra()));
            case HOUSEHOLD ->
                joined(
                        text.isEmpty() ? messages.text("person.household.declarant") : code(field, text),
                        messages.text("person.history.since", day(detail(value))));
            case LEFT -> joined(code(field, text), day(detail(value)));
        };
    }

    private String code(PersonField field, String code) {
        return code.isEmpty() ? "" : codes.label(Objects.requireNonNull(field.list()), code);
    }

    private String day(String iso) {
        return formats.date(LocalDate.parse(iso));
    }

    /** A number reads from left to right whatever stands beside it. */
    private static String isolated(String number) {
        return '\u2066' + number + '\u2069';
    }

    private static String detail(PastValue value) {
        return Objects.requireNonNull(value.detail());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(BETWEEN));
    }
}
