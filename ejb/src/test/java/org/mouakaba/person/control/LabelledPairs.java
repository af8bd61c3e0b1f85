package org.mouakaba.person.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.person.control.NameCorpus.Name;

/**
 * Pairs of records of which it is known whether they are one person: the same person on two papers, each with its script, its
 * spellings, its slips and what it knew of the birth; and ten times as many who look alike: brothers and sisters, twins,
 * father and son or mother and daughter, cousins of one name, those who share a telephone, strangers of one name. The same
 * seed gives the same pairs.
 */
final class LabelledPairs {

    /** A tenth of the pairs, each against as many look-alikes. */
    static final int LOOK_ALIKES = 10;

    enum Kind {
        SAME,
        SIBLING,
        TWIN,
        PARENT,
        COUSIN,
        SHARED_PHONE,
        NAMESAKE
    }

    record Pair(Kind kind, Paper one, Paper other) {

        boolean same() {
            return kind == Kind.SAME;
        }
    }

    /** A record as it was entered from one paper. */
    record Paper(
            PersonIdentity identity,
            String territory,
            @Nullable String phone) {

        Portrait portrait() {
            return Portrait.of(identity, territory, phone == null ? Set.of() : Set.of(phone), Map.of());
        }

        /** Both names as one text in a script that the paper has. */
        String text() {
            return identity.name().full().fr();
        }
    }

    private record Human(boolean man, List<Name> given, Name family, LocalDate birth, String territory, String phone) {}

    private static final List<String> PROVINCES =
            List.of("0401", "0441", "0421", "0141", "0511", "0227", "0751", "1051");

    private final NameCorpus names;
    private final Random random;

    LabelledPairs(NameCorpus names, long seed) {
        this.names = names;
        this.random = new Random(seed);
    }

    /** @param persons how many are met twice */
    List<Pair> build(int persons) {
        List<Pair> pairs = new ArrayList<>();
        Kind[] kinds = Kind.values();
        for (int i = 0; i < persons; i++) {
            Human human = human();
            pairs.add(new Pair(Kind.SAME, paper(human, human.phone()), paper(human, phoneLater(human))));
            for (int k = 0; k < LOOK_ALIKES; k++) {
                Kind kind = kinds[1 + ((i * LOOK_ALIKES + k) % (kinds.length - 1))];
                Human other = lookAlike(human, kind);
                pairs.add(new Pair(kind, paper(human, human.phone()), paper(other, other.phone())));
            }
        }
        return pairs;
    }

    /** People of whom no two bear both names of another, each as registered from one paper and as typed from another. */
    List<Pair> register(int persons) {
        Set<List<Object>> taken = new HashSet<>();
        List<Pair> people = new ArrayList<>();
        while (people.size() < persons) {
            Human human = human();
            if (taken.add(List.of(human.given(), human.family()))) {
                people.add(new Pair(Kind.SAME, paper(human, human.phone()), paper(human, human.phone())));
            }
        }
        return people;
    }

    private Human human() {
        boolean man = random.nextBoolean();
        List<Name> given = new ArrayList<>(List.of(NameCorpus.one(names.given(man), random)));
        if (random.nextInt(100) < 10) {
            Name second = NameCorpus.one(names.given(man), random);
            if (!given.contains(second)) {
                given.add(second);
            }
        }
        return new Human(man, given, NameCorpus.one(names.families(), random), day(1945, 2024), province(), phone());
    }

    private Human lookAlike(Human of, Kind kind) {
        boolean either = kind == Kind.SIBLING || kind == Kind.SHARED_PHONE;
        boolean man = either ? random.nextBoolean() : of.man();
        List<Name> given = List.of(otherThan(of, man));
        String shared = random.nextInt(100) < 60 ? of.phone() : phone();
        return switch (kind) {
            case SIBLING -> new Human(man, given, of.family(), apart(of.birth(), 1, 15), of.territory(), shared);
            case TWIN -> new Human(man, given, of.family(), of.birth(), of.territory(), shared);
            case PARENT ->
                new Human(
                        of.man(),
                        random.nextInt(100) < 4 ? of.given() : given,
                        of.family(),
                        apart(of.birth(), 18, 45),
                        of.territory(),
                        shared);
            case COUSIN ->
                new Human(of.man(), of.given(), of.family(), apart(of.birth(), 1, 15), of.territory(), phone());
            case SHARED_PHONE ->
                new Human(
                        man,
                        given,
                        NameCorpus.one(names.families(), random),
                        day(1945, 2024),
                        of.territory(),
                        of.phone());
            case NAMESAKE -> new Human(of.man(), of.given(), of.family(), day(1945, 2024), province(), phone());
            case SAME -> of;
        };
    }

    private Name otherThan(Human of, boolean man) {
        Name other = NameCorpus.one(names.given(man), random);
        while (of.given().contains(other)) {
            other = NameCorpus.one(names.given(man), random);
        }
        return other;
    }

    /** Some people move, and many change their number. */
    private String phoneLater(Human human) {
        return random.nextInt(100) < 70 ? human.phone() : phone();
    }

    private Paper paper(Human human, String phone) {
        int script = random.nextInt(10);
        List<Name> given = human.given().size() > 1 && random.nextInt(100) < 40
                ? List.of(human.given().get(0))
                : human.given();
        boolean arabic = script < 6;
        boolean latin = script > 2;
        PersonName name = new PersonName(
                arabic ? slip(given.stream().map(n -> n.inArabic(random)).collect(Collectors.joining(" "))) : null,
                arabic ? slip(human.family().inArabic(random)) : null,
                latin ? slip(given.stream().map(n -> n.inLatin(random)).collect(Collectors.joining(" "))) : null,
                latin ? slip(human.family().inLatin(random)) : null,
                null,
                null);
        if (random.nextInt(100) < 4) {
            name = new PersonName(
                    /* givenAr= */ name.familyAr(),
                    /* familyAr= */ name.givenAr(),
                    /* givenLatin= */ name.familyLatin(),
                    /* familyLatin= */ name.givenLatin(),
                    null,
                    null);
        }
        PersonIdentity identity = new PersonIdentity(
                name, null, human.man() ? Sex.M : Sex.F, birth(human.birth()), null, null, null, null, null);
        String territory = random.nextInt(100) < 7 ? province() : human.territory();
        return new Paper(identity, territory, random.nextBoolean() ? phone : null);
    }

    /** What the paper knew, and what the clerk made of it. */
    private Birth birth(LocalDate day) {
        int chance = random.nextInt(1000);
        if (chance < 120) {
            return new Birth(day, BirthPrecision.YEAR);
        }
        if (chance < 140) {
            return new Birth(day.plusYears(random.nextInt(3) - 1L), BirthPrecision.ESTIMATED);
        }
        if (chance < 165 && day.getDayOfMonth() <= 12) {
            return new Birth(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()), BirthPrecision.DAY);
        }
        if (chance < 190) {
            return new Birth(wrongDigit(day), BirthPrecision.DAY);
        }
        return new Birth(day, BirthPrecision.DAY);
    }

    private LocalDate wrongDigit(LocalDate day) {
        LocalDate wrong = oneDigit(day);
        while (wrong.equals(day) || wrong.getYear() > 2025) {
            wrong = oneDigit(day);
        }
        return wrong;
    }

    private LocalDate oneDigit(LocalDate day) {
        return switch (random.nextInt(3)) {
            case 0 -> day.withDayOfMonth(Math.min(28, day.getDayOfMonth() / 10 * 10 + 1 + random.nextInt(8)));
            case 1 -> day.withYear(day.getYear() / 10 * 10 + random.nextInt(10));
            default -> day.withYear(day.getYear() / 100 * 100 + random.nextInt(10) * 10 + day.getYear() % 10);
        };
    }

    /** A letter left out, doubled, changed with its neighbour or with another, in one paper of twelve. */
    private String slip(String name) {
        if (random.nextInt(12) > 0 || name.length() < 4) {
            return name;
        }
        int at = 1 + random.nextInt(name.length() - 2);
        char other = name.charAt(random.nextInt(name.length()));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 2 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            default -> name.substring(0, at) + other + name.substring(at + 1);
        };
    }

    private LocalDate apart(LocalDate from, int least, int most) {
        int years = least + random.nextInt(most - least + 1);
        LocalDate day = from.plusDays(random.nextInt(330) - 165L);
        LocalDate moved = random.nextBoolean() ? day.plusYears(years) : day.minusYears(years);
        return moved.getYear() > 2025 || moved.getYear() < 1905 ? day.minusYears(years) : moved;
    }

    private LocalDate day(int from, int to) {
        return LocalDate.of(from + random.nextInt(to - from + 1), 1, 1).plusDays(random.nextInt(365));
    }

    private String province() {
        return NameCorpus.one(PROVINCES, random);
    }

    private String phone() {
        return "+2126" + String.format("%08d", random.nextInt(100_000_000));
    }
}
