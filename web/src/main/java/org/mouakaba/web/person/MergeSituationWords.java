package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mouakaba.person.boundary.MergeField;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.platform.NotFoundException;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** How two records say that somebody lives, in the words of the reader. */
@RequestScoped
public class MergeSituationWords {

    private static final Pattern SLASH = Pattern.compile("/");

    private static final String NO_DIFFICULTY = "1";

    private static final List<String> DOMAINS = List.of("SEE", "HEAR", "WALK", "COGNITION", "SELFCARE", "COMMUNICATE");

    @Inject
    PersonQueries persons;

    @Inject
    Lookups lookups;

    @Inject
    Codes codes;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    String value(MergeField field, String value) {
        return switch (field) {
            case COVERAGE -> sourced("health_coverage", SLASH.split(value, 2));
            case AID -> sourced("asd_status", SLASH.split(value, 2));
            case DISABILITY_CARD -> card(SLASH.split(value, 4));
            case FUNCTIONING -> answers(SLASH.split(value, 6));
            case REPRESENTATIVE -> representative(SLASH.split(value, 3));
            default -> value;
        };
    }

    private String sourced(String list, String[] parts) {
        return joined(codes.label(list, parts[0]), messages.text("person.provenance." + parts[1]));
    }

    private String card(String[] parts) {
        return joined(
                sourced("disability_card", parts),
                parts[3],
                parts[2].isEmpty()
                        ? ""
                        : messages.text("person.edit-situation.cardExpiresOn")
                                + ' '
                                + formats.date(LocalDate.parse(parts[2])));
    }

    /** What is difficult, and what was not answered: nobody compares two lists of "no difficulty". */
    private String answers(String[] parts) {
        String telling = IntStream.range(0, parts.length)
                .filter(at -> !parts[at].isEmpty() && !parts[at].equals(NO_DIFFICULTY))
                .mapToObj(
                        at -> codes.label("wgss_domain", DOMAINS.get(at)) + ' ' + codes.label("wgss_answer", parts[at]))
                .collect(Collectors.joining(" · "));
        return telling.isEmpty() ? codes.label("wgss_answer", NO_DIFFICULTY) : telling;
    }

    private String representative(String[] parts) {
        return joined(
                parts[1].isEmpty() ? parts[2] : registered(new PersonId(UUID.fromString(parts[1]))),
                codes.label("relationship_type", parts[0]));
    }

    /** Somebody whom the reader may not know has no name here either. */
    private String registered(PersonId person) {
        try {
            return lookups.text(persons.card(person).name());
        } catch (NotFoundException hidden) {
            return messages.text("person.household.hidden");
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
