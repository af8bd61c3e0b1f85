package org.mouakaba.person.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.person.boundary.PastValue;
import org.mouakaba.person.boundary.PersonChange;
import org.mouakaba.person.boundary.PersonField;
import org.mouakaba.person.boundary.PersonFieldChange;
import org.mouakaba.person.control.PersonHistoryRepository.Cell;

class PersonChangesTest {

    private static final int ADDED = 0;
    private static final int CHANGED = 1;
    private static final int GONE = 2;

    private final UUID person = UUID.randomUUID();
    private final List<Cell> cells = new ArrayList<>();

    @Test
    void tellsWhatChangedAndNothingElse() {
        record(1, ADDED, "given_name_ar", "ياسين", "commune", "Agdal", "search_key", " ysn ", "version", "0");
        record(2, CHANGED, "given_name_ar", "يوسف", "commune", "Agdal", "search_key", " ysf ", "version", "1");
        assertThat(changes(2))
                .containsExactly(
                        new PersonFieldChange(PersonField.GIVEN_NAME_AR, PastValue.of("ياسين"), PastValue.of("يوسف")));
    }

    @Test
    void tellsWhatWasWrittenAndWhatWasTakenAway() {
        record(1, ADDED, "address", "12 rue Atlas");
        record(2, CHANGED, "commune", "Agdal");
        assertThat(changes(2))
                .containsExactly(
                        new PersonFieldChange(PersonField.COMMUNE, null, PastValue.of("Agdal")),
                        new PersonFieldChange(PersonField.ADDRESS, PastValue.of("12 rue Atlas"), null));
    }

    @Test
    void comparesWithTheStateBeforeThoughRevisionsLieBetween() {
        record(1, ADDED, "protected", "false");
        part("PHONE", UUID.randomUUID(), 2, ADDED, "number", "+212661000001", "safe", "true");
        record(3, CHANGED, "protected", "true");
        assertThat(changes(3))
                .containsExactly(
                        new PersonFieldChange(PersonField.PROTECTED, PastValue.of("false"), PastValue.of("true")));
    }

    @Test
    void makesOneChangeOfATelephoneThatWasReplaced() {
        UUID old = UUID.randomUUID();
        part("PHONE", old, 1, ADDED, "number", "+212661000001", "safe", "true");
        part("PHONE", old, 2, GONE, "number", "+212661000001", "safe", "true");
        part("PHONE", UUID.randomUUID(), 2, ADDED, "number", "+212661000002", "safe", "false");
        assertThat(changes(2))
                .containsExactly(new PersonFieldChange(
                        PersonField.PHONE,
                        new PastValue("+212661000001", "true", null),
                        new PastValue("+212661000002", "false", null)));
    }

    @Test
    void pairsPapersOfOneKindOnly() {
        UUID cnie = UUID.randomUUID();
        part("IDENTIFIER", cnie, 1, ADDED, "type", "CNIE", "value", "AB1", "provenance", "DECLARED");
        part("IDENTIFIER", cnie, 2, GONE, "type", "CNIE", "value", "AB1", "provenance", "DECLARED");
        part("IDENTIFIER", UUID.randomUUID(), 2, ADDED, "type", "PASSPORT", "value", "X9", "provenance", "SEEN");
        assertThat(changes(2))
                .containsExactlyInAnyOrder(
                        new PersonFieldChange(PersonField.IDENTIFIER, null, new PastValue("X9", "PASSPORT", "SEEN")),
                        new PersonFieldChange(PersonField.IDENTIFIER, new PastValue("AB1", "CNIE", "DECLARED"), null));
    }

    @Test
    void tellsOfTheFirstStateThatItIsTheFirst() {
        record(1, ADDED, "given_name_ar", "ياسين");
        part("PHONE", UUID.randomUUID(), 1, ADDED, "number", "+212661000001", "safe", "true");
        PersonChange first = change(1);
        assertThat(first.registered()).isTrue();
        assertThat(first.changes()).isEmpty();
    }

    @Test
    void tellsWhenSheCameToAHouseholdAndWhyAndWhenSheLeft() {
        UUID stay = UUID.randomUUID();
        part("MEMBER", stay, 1, ADDED, "relation", "SON", "since", "2026-01-02");
        part(
                "MEMBER",
                stay,
                2,
                CHANGED,
                "relation",
                "SON",
                "since",
                "2026-01-02",
                "until",
                "2026-03-04",
                "left_because",
                "MOVED");
        assertThat(changes(1))
                .containsExactly(
                        new PersonFieldChange(PersonField.HOUSEHOLD, null, new PastValue("SON", "2026-01-02", null)));
        assertThat(changes(2))
                .containsExactly(new PersonFieldChange(
                        PersonField.HOUSEHOLD_LEFT, null, new PastValue("MOVED", "2026-03-04", null)));
    }

    private void record(long revision, int type, @Nullable String... columns) {
        part("PERSON", person, revision, type, columns);
    }

    private void part(String source, UUID row, long revision, int type, @Nullable String... columns) {
        for (int i = 0; i < columns.length; i += 2) {
            String column = columns[i];
            cells.add(new Cell(source, row, revision, type, column == null ? "" : column, columns[i + 1]));
        }
    }

    private List<PersonFieldChange> changes(long revision) {
        return change(revision).changes();
    }

    private PersonChange change(long revision) {
        return new PersonChanges(cells).of(revision, Instant.EPOCH, "salma");
    }
}
