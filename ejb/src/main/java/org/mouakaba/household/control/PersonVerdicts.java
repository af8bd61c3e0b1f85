package org.mouakaba.household.control;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.PersonColumn;
import org.mouakaba.household.boundary.PersonOutcome;
import org.mouakaba.household.entity.HouseholdMember;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonFacts;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.person.boundary.PersonQueries;

/**
 * Says what becomes of the rows of a household, all of them or none: each person is asked of the register as one who is
 * registered by hand is, with what this reader may be told.
 */
public class PersonVerdicts {

    @Inject
    PersonQueries persons;

    @Inject
    HouseholdRepository households;

    @Inject
    ImportedPersonRepository imported;

    /**
     * @param unit in which they would be registered
     * @param asking whether the register is asked now; registration itself asks it otherwise
     */
    public List<Verdict> of(UUID unit, FileHousehold household, boolean asking) {
        Map<String, UUID> before = imported.registered(
                unit, household.rows().stream().map(FileRow::fingerprint).toList());
        List<Verdict> verdicts = new ArrayList<>();
        household.rows().forEach(row -> verdicts.add(of(row, before.get(row.fingerprint()), asking)));
        if (verdicts.stream().allMatch(Verdict::stands)) {
            place(verdicts);
        }
        return together(verdicts);
    }

    /** A refusal that only writing brought to light. */
    public List<Verdict> refused(UUID unit, FileHousehold household, String key, List<Object> arguments) {
        List<Verdict> verdicts = of(unit, household, true);
        if (verdicts.stream().anyMatch(verdict -> !verdict.stands())) {
            return verdicts;
        }
        List<Verdict> all = new ArrayList<>(verdicts);
        all.set(0, Verdict.broken(verdicts.get(0).row(), new RowProblem(PersonColumn.HOUSEHOLD, key, arguments)));
        return together(all);
    }

    private Verdict of(FileRow row, @Nullable UUID before, boolean asking) {
        if (row.broken()) {
            return new Verdict(row, PersonOutcome.BROKEN, null, row.problems());
        }
        if (before != null) {
            return Verdict.good(row, PersonOutcome.ALREADY, new PersonId(before));
        }
        PersonFacts facts = Objects.requireNonNull(row.person()).facts();
        PersonId same = row.same();
        if (same != null) {
            return same(row, same, persons.probableMatches(facts));
        }
        if (!asking || row.different()) {
            return Verdict.good(row, PersonOutcome.REGISTERED, null);
        }
        PersonMatches matches = persons.probableMatches(facts);
        if (matches.none()) {
            return Verdict.good(row, PersonOutcome.REGISTERED, null);
        }
        return matches.candidates().isEmpty()
                ? Verdict.known(row, "household.importRestricted", null)
                : Verdict.known(
                        row,
                        "household.importKnown",
                        matches.candidates().get(0).id());
    }

    /** A number is taken only of a record that looks like the person: in a sheet, a column slips easily. */
    private static Verdict same(FileRow row, PersonId same, PersonMatches matches) {
        Optional<PersonCandidate> meant = matches.candidates().stream()
                .filter(candidate -> candidate.id().equals(same))
                .findFirst();
        if (meant.isEmpty()) {
            return Verdict.broken(row, RowProblem.in(PersonColumn.KNOWN_NUMBER, "household.importSameOther"));
        }
        return meant.get().readable()
                ? Verdict.good(row, PersonOutcome.ALREADY, same)
                : Verdict.broken(row, RowProblem.in(PersonColumn.KNOWN_NUMBER, "household.importNotYours"));
    }

    /** Nobody is moved by a file: who lives elsewhere stays there, and her household is told of. */
    private void place(List<Verdict> verdicts) {
        List<Optional<HouseholdMember>> homes = verdicts.stream()
                .map(verdict -> Optional.ofNullable(verdict.subject())
                        .flatMap(subject -> households.membership(subject.value())))
                .toList();
        Optional<HouseholdMember> first = homes.get(0);
        boolean settled = verdicts.stream().allMatch(verdict -> verdict.outcome() == PersonOutcome.ALREADY);
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            PersonId subject = verdict.subject();
            if (subject == null || (settled && verdict.row().same() == null)) {
                continue;
            }
            String key = null;
            if (!seen.add(subject)) {
                key = "household.importSameTwice";
            } else if (homes.get(i).isPresent() && !at(homes.get(i).get(), first, i == 0)) {
                key = "household.importLivesElsewhere";
            } else if (persons.candidates(List.of(subject)).values().stream().noneMatch(PersonCandidate::readable)) {
                key = "household.importNotYours";
            }
            if (key != null) {
                verdicts.set(i, Verdict.broken(verdict.row(), RowProblem.in(PersonColumn.HOUSEHOLD, key)));
            }
        }
    }

    private static boolean at(HouseholdMember home, Optional<HouseholdMember> first, boolean declarant) {
        return declarant
                ? home.declarant()
                : first.filter(other -> other.householdId().equals(home.householdId()))
                        .isPresent();
    }

    private static List<Verdict> together(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> !verdict.stands())
                .findFirst()
                .map(culprit -> verdicts.stream()
                        .map(verdict -> verdict.stands() ? held(verdict, culprit) : verdict)
                        .toList())
                .orElse(verdicts);
    }

    private static Verdict held(Verdict verdict, Verdict culprit) {
        return new Verdict(
                verdict.row(),
                PersonOutcome.HELD,
                verdict.outcome() == PersonOutcome.ALREADY ? verdict.subject() : null,
                List.of(RowProblem.in(
                        PersonColumn.HOUSEHOLD,
                        "household.importHousehold",
                        culprit.row().number())));
    }
}
