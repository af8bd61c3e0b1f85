package org.mouakaba.person.control;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.MatchReason;
import org.mouakaba.person.boundary.MergeComparison;
import org.mouakaba.person.boundary.MergeField;
import org.mouakaba.person.boundary.MergePersons;
import org.mouakaba.person.boundary.PersonBelongings;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.entity.MergedField;
import org.mouakaba.person.entity.MergedRow;
import org.mouakaba.person.entity.Person;
import org.mouakaba.person.entity.PersonMerge;
import org.mouakaba.person.entity.PersonSituation;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/**
 * Makes two records one and gives them back. What follows, and what fields said before, is kept row by row, so that undoing
 * gives both back as they were; what came since stays with the survivor.
 */
public class PersonMerger {

    /** Days within which two records that were made one can be given back. */
    private static final String UNDO = "person.mergeUndo";

    /** Papers or telephones of one record: more, no form could be saved any more. */
    private static final int MOST = 10;

    @Inject
    PersonRepository persons;

    @Inject
    MergeRepository merges;

    @Inject
    SituationRepository situations;

    @Inject
    CandidateRepository candidates;

    @Inject
    DuplicateRepository duplicates;

    @Inject
    SettingQueries settings;

    @Inject
    @Any
    Instance<PersonBelongings> belongings;

    /**
     * What an undoing would do.
     *
     * @param since what came since the two were made one
     * @param changedSince taken fields that say something else by now
     */
    public record Outlook(List<Belonging> returning, List<Belonging> since, List<MergeField> changedSince) {}

    /** How likely two records are one person, from 0 to 100, and what speaks for it and against. */
    public record Likelihood(int score, List<MatchReason> reasons) {}

    public Likelihood likelihood(Person one, Person other) {
        Map<UUID, Portrait> portraits = candidates.portraits(List.of(one.id(), other.id()));
        PersonMatcher.Match match = PersonMatcher.compare(
                Objects.requireNonNull(portraits.get(one.id())), Objects.requireNonNull(portraits.get(other.id())));
        return new Likelihood(match.score(), match.reasons());
    }

    /** Why they cannot be one at present, as a key of the errors. */
    public Optional<String> obstacle(Person one, Person other) {
        return belongings.stream()
                .flatMap(of -> of.obstacle(one.id(), other.id()).stream())
                .findFirst();
    }

    public List<Belonging> hangingOn(UUID person) {
        return belongings.stream()
                .sorted(Comparator.comparing(PersonBelongings::kind))
                .flatMap(of -> of.of(person).stream())
                .toList();
    }

    /** What either says, where one of them says anything. */
    public List<MergeComparison.Line> lines(Person survivor, Person absorbed) {
        boolean both = bothSituations(survivor, absorbed);
        MergeValues mine = values(survivor, both);
        MergeValues its = values(absorbed, both);
        return Stream.of(MergeField.values())
                .map(field -> new MergeComparison.Line(field, mine.get(field), its.get(field)))
                .filter(line -> line.survivor() != null || line.absorbed() != null)
                .toList();
    }

    /** @throws RuleException where they cannot be one at present */
    public PersonMerge merge(
            MergePersons command, Person survivor, Person absorbed, String by, Instant at, LocalDate today) {
        obstacle(survivor, absorbed).ifPresent(key -> {
            throw new RuleException(key);
        });
        boolean both = bothSituations(survivor, absorbed);
        PersonMerge merge = new PersonMerge(command, survivor, by, at);
        List<Belonging> own = hangingOn(survivor.id());
        List<MergedRow> rows = new ArrayList<>(
                own.stream().map(row -> new MergedRow(merge.id(), row, false)).toList());
        for (PersonBelongings of : belongings) {
            Map<UUID, Belonging> its =
                    of.of(absorbed.id()).stream().collect(Collectors.toMap(Belonging::row, Function.identity()));
            of.give(List.copyOf(its.keySet()), absorbed.id(), survivor.id()).stream()
                    .map(row -> new MergedRow(merge.id(), Objects.requireNonNull(its.get(row)), true))
                    .forEach(rows::add);
        }
        MergeValues mine = values(survivor, both);
        MergeValues its = values(absorbed, both);
        List<MergedField> fields = new ArrayList<>();
        command.taken().stream().filter(field -> both || !field.ofSituation()).forEach(field -> {
            fields.add(new MergedField(merge.id(), field, mine.get(field)));
            mine.put(field, its.get(field));
        });
        boolean hidden =
                survivor.contacts().addressHidden() || absorbed.contacts().addressHidden();
        write(mine, survivor, hidden, fields, today);
        if (absorbed.protectedRecord()) {
            survivor.protect();
        }
        absorbed.mergeInto(survivor.id());
        merges.add(merge, rows, fields);
        if (persons.identifiers(survivor.id()).size() > MOST
                || persons.phones(survivor.id()).size() > MOST) {
            throw new RuleException("person.mergeTooMany", MOST);
        }
        candidates.write(survivor);
        duplicates
                .between(survivor.id(), absorbed.id())
                .ifPresent(suspicion -> suspicion.merged(command.reason(), by, at));
        return merge;
    }

    /** The last instant at which a merge can be undone, as it is set today. */
    public Instant undoableUntil(PersonMerge merge, LocalDate today) {
        return merge.undoableUntil(settings.require(UNDO, today).whole(), SystemClock.ZONE);
    }

    /** Whether nothing stands on this merge: neither is its survivor another one's, nor was anything made one with her later. */
    public boolean last(PersonMerge merge, Person survivor) {
        return survivor.mergedInto() == null
                && merges.into(survivor.id()).stream()
                        .filter(PersonMerge::stands)
                        .findFirst()
                        .filter(latest -> latest.id().equals(merge.id()))
                        .isPresent();
    }

    public Outlook outlook(PersonMerge merge, Person survivor, Person absorbed) {
        Map<Boolean, Set<UUID>> kept = merges.rows(merge.id()).stream()
                .collect(Collectors.partitioningBy(
                        MergedRow::moved, Collectors.mapping(MergedRow::rowId, Collectors.toSet())));
        Set<UUID> moved = Objects.requireNonNull(kept.get(true));
        Set<UUID> own = Objects.requireNonNull(kept.get(false));
        List<Belonging> hanging = hangingOn(survivor.id()).stream()
                .filter(row -> !row.row().equals(absorbed.id()))
                .toList();
        boolean both = bothSituations(survivor, absorbed);
        MergeValues now = values(survivor, both);
        MergeValues its = values(absorbed, both);
        return new Outlook(
                hanging.stream().filter(row -> moved.contains(row.row())).toList(),
                hanging.stream()
                        .filter(row -> !moved.contains(row.row()) && !own.contains(row.row()))
                        .toList(),
                merges.fields(merge.id()).stream()
                        .map(MergedField::field)
                        .filter(field -> !Objects.equals(now.get(field), its.get(field)))
                        .sorted()
                        .toList());
    }

    /** @param also what came since and goes to the absorbed record */
    public void giveBack(PersonMerge merge, Person survivor, Person absorbed, Set<UUID> also, LocalDate today) {
        Outlook outlook = outlook(merge, survivor, absorbed);
        List<Belonging> staying = outlook.since().stream()
                .filter(row -> !also.contains(row.row()))
                .toList();
        restoreFields(merge, survivor, outlook, today);
        absorbed.separate();
        Set<Belonging> going = new HashSet<>(outlook.returning());
        outlook.since().stream().filter(row -> also.contains(row.row())).forEach(going::add);
        Map<BelongingKind, List<UUID>> byKind = going.stream()
                .collect(Collectors.groupingBy(
                        Belonging::kind, Collectors.mapping(Belonging::row, Collectors.toList())));
        for (PersonBelongings of : belongings) {
            of.give(byKind.getOrDefault(of.kind(), List.of()), survivor.id(), absorbed.id());
        }
        persons.flush();
        restoreProtection(merge, survivor, absorbed, staying);
        persons.flush();
        candidates.write(survivor);
        duplicates.between(survivor.id(), absorbed.id()).ifPresent(suspicion -> suspicion.reopen());
    }

    private void restoreFields(PersonMerge merge, Person survivor, Outlook outlook, LocalDate today) {
        MergeValues now = values(survivor, true);
        List<MergedField> fields = merges.fields(merge.id()).stream()
                .filter(field -> !outlook.changedSince().contains(field.field()))
                .toList();
        fields.forEach(field -> now.put(field.field(), field.before()));
        write(now, survivor, survivor.contacts().addressHidden(), fields, today);
    }

    private void write(
            MergeValues values, Person survivor, boolean addressHidden, List<MergedField> fields, LocalDate today) {
        survivor.identify(values.identity(), today);
        survivor.reach(values.contacts(addressHidden));
        if (fields.stream().anyMatch(field -> field.field().ofSituation())) {
            situations.find(new PersonId(survivor.id())).orElseThrow().record(values.situation());
        }
    }

    private boolean bothSituations(Person survivor, Person absorbed) {
        return situations.find(new PersonId(survivor.id())).isPresent()
                && situations.find(new PersonId(absorbed.id())).isPresent();
    }

    private MergeValues values(Person person, boolean withSituation) {
        return MergeValues.of(
                person,
                withSituation
                        ? situations
                                .find(new PersonId(person.id()))
                                .map(PersonSituation::situation)
                                .orElse(null)
                        : null);
    }

    /** Only what the merge itself had protected is opened again, and only where nothing that came since may need it. */
    private void restoreProtection(PersonMerge merge, Person survivor, Person absorbed, List<Belonging> staying) {
        boolean needed = merges.secret(survivor.id())
                || staying.stream()
                        .anyMatch(row -> row.kind() == BelongingKind.CASE || row.kind() == BelongingKind.NOTIFICATION);
        boolean madeSo = absorbed.protectedRecord() && !merge.wasProtected();
        boolean protect = madeSo ? needed : survivor.protectedRecord();
        boolean byMerge = absorbed.contacts().addressHidden() && !merge.wasAddressHidden();
        survivor.restoreProtection(
                protect, protect || (!byMerge && survivor.contacts().addressHidden()));
    }
}
