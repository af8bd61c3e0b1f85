package org.mouakaba.person.control;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.DisabilityCard;
import org.mouakaba.person.boundary.Functioning;
import org.mouakaba.person.boundary.LegalRepresentative;
import org.mouakaba.person.boundary.MergeField;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.person.boundary.Situation;

/** How somebody lives, one text for each {@link MergeField} of it, and back again. Parts of a text stand between slashes. */
final class MergeSituation {

    private static final String BETWEEN = "/";
    private static final Pattern SLASH = Pattern.compile(BETWEEN);

    private MergeSituation() {}

    static void write(Situation situation, MergeValues to) {
        to.put(MergeField.COVERAGE, text(situation.coverage(), situation.coverageProvenance()));
        to.put(MergeField.AID, text(situation.aid(), situation.aidProvenance()));
        DisabilityCard card = situation.card();
        to.put(MergeField.DISABILITY_CARD, text(card.status(), card.provenance(), card.expiresOn(), card.number()));
        Functioning answers = situation.functioning();
        to.put(
                MergeField.FUNCTIONING,
                answers.asked()
                        ? join(
                                answers.seeing(),
                                answers.hearing(),
                                answers.walking(),
                                answers.cognition(),
                                answers.selfCare(),
                                answers.communication())
                        : null);
        to.put(MergeField.SCHOOLING, situation.schooling());
        to.put(MergeField.MARITAL, situation.marital());
        to.put(MergeField.ACTIVITY, situation.activity());
        LegalRepresentative representative = situation.representative();
        PersonId registered = representative.person();
        to.put(
                MergeField.REPRESENTATIVE,
                text(representative.capacity(), registered == null ? null : registered.value(), representative.name()));
    }

    static Situation read(MergeValues from) {
        String[] coverage = parts(from.get(MergeField.COVERAGE), 2);
        String[] aid = parts(from.get(MergeField.AID), 2);
        return new Situation(
                part(coverage, 0),
                provenance(part(coverage, 1)),
                part(aid, 0),
                provenance(part(aid, 1)),
                card(parts(from.get(MergeField.DISABILITY_CARD), 4)),
                functioning(parts(from.get(MergeField.FUNCTIONING), 6)),
                from.get(MergeField.SCHOOLING),
                from.get(MergeField.MARITAL),
                from.get(MergeField.ACTIVITY),
                representative(parts(from.get(MergeField.REPRESENTATIVE), 3)));
    }

    private static DisabilityCard card(String[] parts) {
        String expires = part(parts, 2);
        return new DisabilityCard(
                part(parts, 0),
                part(parts, 3),
                expires == null ? null : LocalDate.parse(expires),
                provenance(part(parts, 1)));
    }

    private static Functioning functioning(String[] parts) {
        return new Functioning(
                part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4), part(parts, 5));
    }

    private static LegalRepresentative representative(String[] parts) {
        String registered = part(parts, 1);
        return new LegalRepresentative(
                registered == null ? null : new PersonId(UUID.fromString(registered)), part(parts, 2), part(parts, 0));
    }

    private static @Nullable String text(@Nullable String fact, @Nullable Object... more) {
        return fact == null
                ? null
                : join(Stream.concat(Stream.of(fact), Stream.of(more)).toArray());
    }

    private static String join(@Nullable Object... parts) {
        return Stream.of(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining(BETWEEN));
    }

    /** @param most the last part may have slashes of its own */
    private static String[] parts(@Nullable String text, int most) {
        return text == null ? new String[0] : SLASH.split(text, most);
    }

    private static @Nullable String part(String[] parts, int at) {
        return at >= parts.length || parts[at].isEmpty() ? null : parts[at];
    }

    private static @Nullable Provenance provenance(@Nullable String name) {
        return name == null ? null : Provenance.valueOf(name);
    }
}
