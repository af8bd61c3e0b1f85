package org.mouakaba.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Names.Name;
import org.mouakaba.demo.control.Staff.Team;

/** Households as they come to a unit: a mother with her children, an old person, somebody who lives alone. */
final class Families {

    /** A person of the demo, as far as a case needs to know her. */
    record Person(
            UUID id,
            Name given,
            Name family,
            boolean man,
            LocalDate born,
            String language,
            @Nullable String safePhone,
            @Nullable String contactRule) {

        boolean minorOn(LocalDate day) {
            return born.isAfter(day.minusYears(18));
        }

        String arabic() {
            return given.arabic() + " " + family.arabic();
        }

        String latin() {
            return given.latin() + " " + family.latin();
        }
    }

    /**
     * A household.
     *
     * @param members the person of the case first
     * @param declarant who answers for it
     */
    record Family(UUID household, List<Person> members, Person declarant) {

        Family {
            members = List.copyOf(members);
        }
    }

    /** Where a family lives, when it came, who wrote it down, and whether it told a telephone. */
    record Arrival(Team team, Instant at, String by, boolean reachable) {

        LocalDate day() {
            return Terms.day(at);
        }
    }

    private static final int YOUNGEST_MOTHER = 19;
    private static final int OLDEST_CHILD = 15;

    private final Chance chance;
    private final Names names;
    private final Registry registry;

    Families(Chance chance, Names names, Registry registry) {
        this.chance = chance;
        this.names = names;
        this.registry = registry;
    }

    /**
     * A family that a case or a notification is about.
     *
     * @param others how many other children live in it
     * @param hidden whether a SECRET case will stand for its first person
     */
    Family arrive(Arrival arrival, Topic.Who who, int others, boolean hidden) {
        return switch (who) {
            case CHILD -> withMother(arrival, others);
            case WOMAN -> withChildren(arrival, others, hidden);
            case ELDER -> alone(arrival, chance.percent(45), chance.between(66, 84));
            case ALONE -> alone(arrival, chance.percent(70), chance.between(22, 58));
        };
    }

    private Family withMother(Arrival arrival, int others) {
        int age = chance.between(6, OLDEST_CHILD);
        List<Integer> ages = ages(age, others);
        int oldest = ages.stream().mapToInt(Integer::intValue).max().orElse(age);
        Name mother = names.given(chance, false);
        Parents parents = new Parents(names.given(chance, true), mother, names.family(chance));
        Registry.Household home = registry.household(arrival);
        List<Person> members = new ArrayList<>();
        members.add(child(home, parents, age, true));
        Person declarant = registry.declarant(
                home,
                named(mother, names.family(chance), false),
                born(arrival, oldest + YOUNGEST_MOTHER + chance.between(1, 14)),
                false);
        members.add(declarant);
        ages.subList(1, ages.size()).forEach(other -> members.add(child(home, parents, other, true)));
        return new Family(home.id(), members, declarant);
    }

    private Family withChildren(Arrival arrival, int children, boolean hidden) {
        List<Integer> ages = ages(chance.between(2, 9), children);
        int oldest = ages.stream().mapToInt(Integer::intValue).max().orElse(2);
        Name mother = names.given(chance, false);
        // She keeps her own family name; the children bear their father's.
        Parents parents = new Parents(names.given(chance, true), mother, names.family(chance));
        Registry.Household home = registry.household(arrival);
        Person declarant = registry.declarant(
                home,
                named(mother, names.family(chance), false),
                born(arrival, oldest + YOUNGEST_MOTHER + chance.between(1, 14)),
                hidden);
        List<Person> members = new ArrayList<>(List.of(declarant));
        ages.subList(0, children).forEach(age -> members.add(child(home, parents, age, false)));
        return new Family(home.id(), members, declarant);
    }

    private Family alone(Arrival arrival, boolean man, int age) {
        Registry.Household home = registry.household(arrival);
        Person declarant = registry.declarant(
                home, named(names.given(chance, man), names.family(chance), man), born(arrival, age), false);
        return new Family(home.id(), List.of(declarant), declarant);
    }

    /** The boy of the dossier's day, his sister, mother and grandmother, each under the name that is searched for. */
    Family yassine(Arrival arrival) {
        Registry.Household home = registry.household(arrival);
        Name amrani = new Name("العمراني", "El Amrani");
        Parents parents = new Parents(
                new Name("عبد الإله", "Abdelilah"), new Name("سميرة", "Samira"), new Name("الوزاني", "Ouazzani"));
        Person yassine = registry.child(
                home, parents, new Given(new Name("ياسين", "Yassine"), true), LocalDate.of(2017, 3, 14), "ⵢⴰⵙⵉⵏ", true);
        Person mother =
                registry.declarant(home, named(parents.mother(), amrani, false), LocalDate.of(1992, 6, 2), false);
        Person sister = registry.child(
                home, parents, new Given(new Name("إكرام", "Ikram"), false), LocalDate.of(2020, 9, 21), null, true);
        Name yamna = new Name("يامنة", "Yamna");
        Person grandmother = registry.relative(home, named(yamna, amrani, false), LocalDate.of(1960, 1, 1), "MOTHER");
        registry.merged(arrival, named(yamna, new Name("عمراني", "Amrani"), false), grandmother, "bennani");
        registry.again(arrival, named(parents.mother(), new Name("لعمراني", "Lamrani"), false), mother.born());
        return new Family(home.id(), List.of(yassine, mother, sister, grandmother), mother);
    }

    /** What the children of a household have from their parents. */
    record Parents(Name father, Name mother, Name family) {}

    /** The given name of a child, and whether it is a boy. */
    record Given(Name name, boolean boy) {}

    /** How somebody is called, and whether he is a man. */
    record Called(Name given, Name family, boolean man) {}

    private static Called named(Name given, Name family, boolean man) {
        return new Called(given, family, man);
    }

    private Person child(Registry.Household home, Parents parents, int age, boolean reached) {
        boolean boy = chance.percent(50);
        Given given = new Given(names.given(chance, boy), boy);
        return registry.child(home, parents, given, born(home.arrival(), age), null, reached);
    }

    /** The first child's and two or three years between one and the next, below it and then above. */
    private List<Integer> ages(int first, int others) {
        List<Integer> ages = new ArrayList<>(List.of(first));
        int younger = first;
        int older = first;
        for (int i = 0; i < others; i++) {
            int gap = chance.between(2, 3);
            if (younger - gap >= 1 && (i % 2 == 0 || older + gap > OLDEST_CHILD)) {
                younger -= gap;
                ages.add(younger);
            } else {
                older += gap;
                ages.add(older);
            }
        }
        return ages;
    }

    private LocalDate born(Arrival arrival, int age) {
        return arrival.day().minusYears(age).minusDays(chance.between(1, 360));
    }
}
