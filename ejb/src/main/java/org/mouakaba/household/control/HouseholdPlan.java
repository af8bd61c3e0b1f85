package org.mouakaba.household.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.HouseholdFacts;
import org.mouakaba.household.boundary.PersonColumn;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.PersonFacts;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.person.boundary.RepeatedPersons;

/**
 * The households of a file, in the order in which they come, each row with what only the other rows show to be wrong: a person
 * or a paper that stands twice, two who speak for one household, facts that contradict each other.
 *
 * @param done rows that an earlier run told of
 */
public record HouseholdPlan(int done, List<FileHousehold> households, boolean writes) {

    /** As many as one declarant may be named for. */
    private static final int LARGEST = 50;

    public HouseholdPlan {
        households = List.copyOf(households);
    }

    /** @param told the numbers of the rows that were told of; a household was told of whole */
    public static HouseholdPlan of(List<FileRow> rows, Set<Integer> told, boolean writes) {
        List<FileHousehold> left = households(repeated(papers(rows))).stream()
                .filter(household -> !told.contains(household.rows().get(0).number()))
                .toList();
        return new HouseholdPlan(told.size(), left, writes);
    }

    private static List<FileRow> papers(List<FileRow> rows) {
        Map<String, Integer> seen = new HashMap<>();
        return rows.stream().map(row -> paper(row, seen)).toList();
    }

    private static FileRow paper(FileRow row, Map<String, Integer> seen) {
        FileRow judged = row;
        RegisterPerson person = row.person();
        for (IdentifierEntry entry : person == null ? List.<IdentifierEntry>of() : person.identifiers()) {
            @Nullable Integer before = seen.putIfAbsent(entry.type() + ' ' + entry.normalised(), row.number());
            if (before != null) {
                judged = judged.with(RowProblem.in(column(entry.type()), "household.importPaperTwice", before));
            }
        }
        return judged;
    }

    private static PersonColumn column(String type) {
        return switch (type) {
            case "CNIE" -> PersonColumn.CNIE;
            case "IDCS" -> PersonColumn.IDCS;
            default -> PersonColumn.OTHER_NUMBER;
        };
    }

    private static List<FileRow> repeated(List<FileRow> rows) {
        List<FileRow> good = rows.stream().filter(row -> !row.broken()).toList();
        List<PersonFacts> facts = good.stream()
                .map(row -> Objects.requireNonNull(row.person()).facts())
                .toList();
        Map<Integer, Integer> repeats = new HashMap<>();
        RepeatedPersons.among(facts)
                .forEach((one, before) ->
                        repeats.put(good.get(one).number(), good.get(before).number()));
        return rows.stream()
                .map(row -> {
                    @Nullable Integer before = repeats.get(row.number());
                    return before == null || row.different()
                            ? row
                            : row.with(RowProblem.in(
                                    row.person() == null ? PersonColumn.HOUSEHOLD : name(row),
                                    "household.importPersonTwice",
                                    before));
                })
                .toList();
    }

    private static PersonColumn name(FileRow row) {
        return Objects.requireNonNull(row.person()).identity().name().givenAr() == null
                ? PersonColumn.GIVEN_LATIN
                : PersonColumn.GIVEN_AR;
    }

    private static List<FileHousehold> households(List<FileRow> rows) {
        Map<String, List<FileRow>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.computeIfAbsent(
                        row.household().isEmpty()
                                ? "\0" + row.number()
                                : row.household().toLowerCase(Locale.ROOT),
                        key -> new ArrayList<>())
                .add(row));
        return byKey.values().stream().map(HouseholdPlan::household).toList();
    }

    private static FileHousehold household(List<FileRow> rows) {
        Merged merged = new Merged(rows);
        merged.declarant();
        if (rows.size() > LARGEST) {
            merged.wrong(0, PersonColumn.HOUSEHOLD, "household.importTooMany", LARGEST);
        }
        HouseholdFacts facts = new HouseholdFacts(
                merged.fact(HouseholdFacts::rsuNumber, PersonColumn.RSU_NUMBER),
                merged.fact(HouseholdFacts::registryStatus, PersonColumn.REGISTRY_STATUS),
                merged.fact(HouseholdFacts::rsuIndex, PersonColumn.RSU_INDEX),
                merged.fact(HouseholdFacts::rsuIndexOn, PersonColumn.RSU_INDEX_DATE),
                merged.fact(HouseholdFacts::rsuProvenance, PersonColumn.PROVENANCE),
                null,
                null);
        return FileHousehold.of(merged.rows, facts);
    }

    /** What the rows of one household say together. */
    private static final class Merged {

        private final List<FileRow> rows;

        Merged(List<FileRow> rows) {
            this.rows = new ArrayList<>(rows);
        }

        void wrong(int at, PersonColumn column, String key, Object... arguments) {
            rows.set(at, rows.get(at).with(RowProblem.in(column, key, arguments)));
        }

        void declarant() {
            int first = -1;
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).relation() == null && !unreadable(rows.get(i))) {
                    if (first >= 0) {
                        wrong(
                                i,
                                PersonColumn.RELATION,
                                "household.importTwoDeclarants",
                                rows.get(first).number());
                    } else {
                        first = i;
                    }
                }
            }
            if (first < 0 && !rows.get(0).household().isEmpty() && rows.stream().noneMatch(Merged::unreadable)) {
                wrong(0, PersonColumn.RELATION, "household.importNoDeclarant");
            }
        }

        private static boolean unreadable(FileRow row) {
            return row.problems().stream().anyMatch(problem -> problem.column() == PersonColumn.RELATION);
        }

        <T> @Nullable T fact(Function<HouseholdFacts, @Nullable T> of, PersonColumn column) {
            @Nullable T known = null;
            int first = 0;
            for (int i = 0; i < rows.size(); i++) {
                T said = of.apply(rows.get(i).facts());
                if (said == null) {
                    continue;
                }
                if (known == null) {
                    known = said;
                    first = rows.get(i).number();
                } else if (!known.equals(said)) {
                    wrong(i, column, "household.importFactsDiffer", first);
                }
            }
            return known;
        }
    }
}
