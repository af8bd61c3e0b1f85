package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.MergeField;
import org.mouakaba.platform.RuleException;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.errors.Refusals;

/** What two records say, in the words of the reader. */
@Named
@RequestScoped
public class MergeWords {

    private static final Map<MergeField, String> LISTS = Map.of(
            MergeField.SEX, "sex",
            MergeField.NATIONALITY_STATUS, "nationality_status",
            MergeField.PREFERRED_LANGUAGE, "language",
            MergeField.CARE_ARRANGEMENT, "care_arrangement",
            MergeField.SCHOOLING, "schooling_status",
            MergeField.MARITAL, "marital_status",
            MergeField.ACTIVITY, "activity_status");

    private static final String KINDS = "person.belonging.";

    @Inject
    MergeSituationWords situations;

    @Inject
    Lookups lookups;

    @Inject
    Codes codes;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    ActiveLocale active;

    /** Why two records cannot be one at present. */
    public String refusal(@Nullable String key) {
        return key == null ? "" : Refusals.text(new RuleException(key), active.getLocale());
    }

    public String field(MergeField field) {
        return messages.text("person.merge.field." + field);
    }

    /** @param value as {@code MergeComparison.Line} has it; null where the record says nothing */
    public String value(MergeField field, @Nullable String value) {
        if (value == null) {
            return messages.text("person.merge.nothing");
        }
        String list = LISTS.get(field);
        if (list != null) {
            return codes.label(list, value);
        }
        return switch (field) {
            case BIRTH -> birth(value);
            case DECEASED_ON -> formats.date(LocalDate.parse(value));
            case INTERPRETER -> messages.text("person.merge." + (Boolean.parseBoolean(value) ? "yes" : "no"));
            case TERRITORY_CODE -> lookups.province(value);
            default -> situations.value(field, value);
        };
    }

    /** What hangs on a record: its kind, and what it is known by. */
    public String belonging(Belonging belonging) {
        String words = switch (belonging.kind()) {
            case NOTIFICATION -> formats.dateTime(Instant.parse(belonging.words()));
            case MEMBERSHIP -> formats.date(LocalDate.parse(belonging.words()));
            case RELATION -> codes.label("relationship_type", belonging.words());
            default -> belonging.words();
        };
        return messages.text(KINDS + belonging.kind(), "\u2068" + words + "\u2069");
    }

    private String birth(String value) {
        int of = value.indexOf('/');
        return lookups.birth(
                new Birth(LocalDate.parse(value.substring(0, of)), BirthPrecision.valueOf(value.substring(of + 1))));
    }
}
