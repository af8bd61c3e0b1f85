package org.mouakaba.person.control;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PastValue;
import org.mouakaba.person.boundary.PersonChange;
import org.mouakaba.person.boundary.PersonField;
import org.mouakaba.person.boundary.PersonFieldChange;
import org.mouakaba.person.control.PersonHistoryRepository.Cell;

/**
 * Makes of states what changed between them: a fact that stayed is not told, a telephone or paper that was replaced by
 * another of its kind in one deed is one change from this to that.
 */
public final class PersonChanges {

    private static final int ADDED = 0;
    private static final int CHANGED = 1;
    private static final int TAKEN_AWAY = 2;

    /** By revision, as a row was left by it. */
    private final Map<Long, List<State>> states = new LinkedHashMap<>();

    private record Key(String source, UUID row, long revision) {}

    private static final class State {
        final String source;
        final int type;
        final Map<String, String> columns = new HashMap<>();

        @Nullable
        State before;

        State(String source, int type) {
            this.source = source;
            this.type = type;
        }

        @Nullable
        String get(String column) {
            return columns.get(column);
        }
    }

    /** @param cells the oldest revision first */
    public PersonChanges(List<Cell> cells) {
        Map<Key, State> known = new LinkedHashMap<>();
        Map<UUID, State> last = new HashMap<>();
        for (Cell cell : cells) {
            State state = known.computeIfAbsent(new Key(cell.source(), cell.row(), cell.revision()), key -> {
                State made = new State(cell.source(), cell.type());
                made.before = last.put(cell.row(), made);
                states.computeIfAbsent(cell.revision(), revision -> new ArrayList<>())
                        .add(made);
                return made;
            });
            if (cell.value() != null) {
                state.columns.put(cell.column(), cell.value());
            }
        }
    }

    public PersonChange of(long revision, Instant at, String username) {
        List<State> touched = states.getOrDefault(revision, List.of());
        boolean registered = touched.stream().anyMatch(state -> state.source.equals("PERSON") && state.type == ADDED);
        List<PersonFieldChange> changes = new ArrayList<>();
        for (State state : touched) {
            if (state.source.equals("PERSON") && state.type == CHANGED && state.before != null) {
                compare(state.before, state, changes);
            } else if (state.source.equals("MEMBER")) {
                member(state, changes);
            }
        }
        if (!registered) {
            parts(touched, "IDENTIFIER", PersonField.IDENTIFIER, changes);
            parts(touched, "PHONE", PersonField.PHONE, changes);
        }
        changes.sort(Comparator.comparing(PersonFieldChange::field));
        return new PersonChange(revision, at, username, registered, changes);
    }

    private static void compare(State before, State after, List<PersonFieldChange> changes) {
        for (PersonField field : PersonField.values()) {
            PastValue was = value(field, before);
            PastValue is = value(field, after);
            if (!Objects.equals(was, is)) {
                changes.add(new PersonFieldChange(field, was, is));
            }
        }
    }

    private static @Nullable PastValue value(PersonField field, State state) {
        String column = field.name().toLowerCase(Locale.ROOT);
        String text = state.get(column);
        if (text == null || text.isEmpty()) {
            return null;
        }
        return field == PersonField.BIRTH_DATE
                ? new PastValue(text, state.get("birth_precision"), null)
                : PastValue.of(text);
    }

    /** Replaced parts are paired: a telephone by a telephone, a paper by a paper of the same kind. */
    private static void parts(List<State> touched, String source, PersonField field, List<PersonFieldChange> changes) {
        Map<String, Deque<PastValue>> gone = new LinkedHashMap<>();
        touched.stream()
                .filter(state -> state.source.equals(source) && state.type == TAKEN_AWAY)
                .forEach(state -> gone.computeIfAbsent(kind(state), kind -> new ArrayDeque<>())
                        .add(part(state)));
        touched.stream()
                .filter(state -> state.source.equals(source) && state.type == ADDED)
                .forEach(state -> {
                    Deque<PastValue> replaced = gone.get(kind(state));
                    changes.add(
                            new PersonFieldChange(field, replaced == null ? null : replaced.pollFirst(), part(state)));
                });
        gone.values().forEach(left -> left.forEach(value -> changes.add(new PersonFieldChange(field, value, null))));
    }

    private static String kind(State state) {
        return Objects.requireNonNullElse(state.get("type"), "");
    }

    private static PastValue part(State state) {
        return state.source.equals("PHONE")
                ? new PastValue(state.get("number"), state.get("safe"), state.get("note"))
                : new PastValue(state.get("value"), state.get("type"), state.get("provenance"));
    }

    private static void member(State state, List<PersonFieldChange> changes) {
        State before = state.before;
        PastValue is = lives(state);
        if (state.type == ADDED) {
            changes.add(new PersonFieldChange(PersonField.HOUSEHOLD, null, is));
        } else if (before != null && !lives(before).equals(is)) {
            changes.add(new PersonFieldChange(PersonField.HOUSEHOLD, lives(before), is));
        }
        String until = state.get("until");
        if (until != null && (before == null || before.get("until") == null)) {
            changes.add(new PersonFieldChange(
                    PersonField.HOUSEHOLD_LEFT, null, new PastValue(state.get("left_because"), until, null)));
        }
    }

    private static PastValue lives(State state) {
        return new PastValue(state.get("relation"), state.get("since"), null);
    }
}
