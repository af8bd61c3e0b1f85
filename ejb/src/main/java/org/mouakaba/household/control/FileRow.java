package org.mouakaba.household.control;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.HouseholdFacts;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.RegisterPerson;

/**
 * One row of a file of persons.
 *
 * @param number as the spreadsheet shows it
 * @param about what the report calls it by
 * @param household the key that it shares with others; empty where she is alone
 * @param relation to the declarant; null of the declarant
 * @param person who she is; null where that cannot be understood
 * @param facts what it says of the household
 * @param same the record that she is said to be
 * @param fingerprint of all that it says of the person
 * @param problems in the order of the columns
 */
public record FileRow(
        int number,
        String about,
        String household,
        @Nullable String relation,
        @Nullable RegisterPerson person,
        HouseholdFacts facts,
        @Nullable PersonId same,
        String fingerprint,
        List<RowProblem> problems) {

    public FileRow {
        problems = List.copyOf(problems);
    }

    boolean broken() {
        return !problems.isEmpty();
    }

    /** Whether somebody says that she is none of those who look like her. */
    boolean different() {
        return person != null && person.differentBecause() != null;
    }

    FileRow with(RowProblem problem) {
        List<RowProblem> all = new ArrayList<>(problems);
        all.add(problem);
        return new FileRow(number, about, household, relation, person, facts, same, fingerprint, all);
    }
}
