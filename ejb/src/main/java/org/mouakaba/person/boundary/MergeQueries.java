package org.mouakaba.person.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.control.MergeRepository;
import org.mouakaba.person.control.PersonAccess;
import org.mouakaba.person.control.PersonMerger;
import org.mouakaba.person.control.PersonRepository;
import org.mouakaba.person.entity.Person;
import org.mouakaba.person.entity.PersonMerge;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Shows two records side by side before they are made one, and which were. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class MergeQueries {

    @Inject
    PersonQueries details;

    @Inject
    PersonRepository persons;

    @Inject
    MergeRepository merges;

    @Inject
    PersonAccess access;

    @Inject
    PersonMerger merger;

    @Inject
    Clock clock;

    /**
     * @throws PersonNotFound where one of them is not the caller's to read
     * @throws org.mouakaba.platform.NotAllowedException where one of them is not hers to change
     */
    public MergeComparison compare(@NotNull PersonId survivor, @NotNull PersonId absorbed) {
        Person mine = access.requireChange(survivor).person();
        Person its = access.requireChange(absorbed).person();
        PersonMerger.Likelihood likelihood = merger.likelihood(mine, its);
        List<MergeComparison.Line> lines = merger.lines(mine, its);
        boolean chosen = lines.stream().anyMatch(line -> line.field().ofSituation());
        return new MergeComparison(
                details.get(survivor),
                details.get(absorbed),
                lines,
                likelihood.score(),
                likelihood.reasons(),
                merger.obstacle(mine, its).orElse(null),
                merger.hangingOn(its.id()).stream()
                        .filter(row -> !chosen || row.kind() != BelongingKind.SITUATION)
                        .toList());
    }

    /**
     * The records that this one holds, the last merge first.
     *
     * @throws PersonNotFound where she is not the caller's to read
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public List<MergeRow> into(@NotNull PersonId survivor) {
        access.require(survivor);
        List<PersonMerge> standing = merges.into(survivor.value()).stream()
                .filter(PersonMerge::stands)
                .toList();
        Map<UUID, Person> absorbed = persons
                .all(standing.stream().map(PersonMerge::absorbedId).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Instant now = clock.instant();
        return standing.stream()
                .map(merge -> new MergeRow(
                        new MergeId(merge.id()),
                        Objects.requireNonNull(absorbed.get(merge.absorbedId()))
                                .name()
                                .full(),
                        merge.mergedBy(),
                        merge.mergedAt(),
                        merge.id().equals(standing.get(0).id()) && !now.isAfter(until(merge))))
                .toList();
    }

    /** @throws MergeNotFound where there is no such merge */
    public MergeDetail get(@NotNull MergeId id) {
        PersonMerge merge = merges.find(id).orElseThrow(MergeNotFound::new);
        PersonId survivor = new PersonId(merge.survivorId());
        Person holder = access.requireChange(survivor).person();
        Person absorbed = persons.get(new PersonId(merge.absorbedId()));
        boolean last = merge.stands() && holder.id().equals(merge.survivorId()) && merger.last(merge, holder);
        PersonMerger.Outlook outlook = last
                ? merger.outlook(merge, holder, absorbed)
                : new PersonMerger.Outlook(List.of(), List.of(), List.of());
        return new MergeDetail(
                id,
                survivor,
                new PersonId(absorbed.id()),
                absorbed.name().full(),
                merge.reason(),
                merge.mergedBy(),
                merge.mergedAt(),
                last && !clock.instant().isAfter(until(merge)) ? until(merge) : null,
                undoing(merge),
                outlook.returning(),
                outlook.since(),
                outlook.changedSince(),
                merge.version());
    }

    private Instant until(PersonMerge merge) {
        return merger.undoableUntil(merge, LocalDate.now(clock.withZone(SystemClock.ZONE)));
    }

    private static MergeDetail.@Nullable Undoing undoing(PersonMerge merge) {
        Instant at = merge.undoneAt();
        String by = merge.undoneBy();
        String because = merge.undoneBecause();
        return at == null || by == null || because == null ? null : new MergeDetail.Undoing(by, at, because);
    }
}
