package org.mouakaba.household.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.HouseholdFacts;

/**
 * The rows of one household, the declarant first: written together or not at all.
 *
 * @param facts what its rows say of it together
 */
public record FileHousehold(List<FileRow> rows, HouseholdFacts facts) {

    public FileHousehold {
        rows = List.copyOf(rows);
    }

    /** Whether the file alone says why it cannot be written. */
    public boolean broken() {
        return rows.stream().anyMatch(FileRow::broken);
    }

    /** Whether there is a household to write, and not one person of whom nothing more is known. */
    boolean shared() {
        return rows.stream().anyMatch(row -> !row.household().isEmpty()) || !facts.equals(HouseholdFacts.UNKNOWN);
    }

    static FileHousehold of(List<FileRow> rows, HouseholdFacts facts) {
        List<FileRow> sorted = new ArrayList<>(rows);
        sorted.sort(
                Comparator.comparing((FileRow row) -> row.relation() != null).thenComparing(FileRow::number));
        return new FileHousehold(sorted, facts);
    }

    @Nullable
    FileRow firstBroken() {
        return rows.stream().filter(FileRow::broken).findFirst().orElse(null);
    }
}
