package org.mouakaba.entitlement.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.entitlement.boundary.Fact;
import org.mouakaba.household.boundary.HouseholdFacts;
import org.mouakaba.person.boundary.PersonAndSituation;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.person.boundary.Situation;

/**
 * What is known of a household, as facts that a condition may name. A fact that is not known is not in it: of "somebody
 * is", one who is settles it, and one of whom it is unknown keeps it open.
 */
public final class HouseholdPicture {

    private static final Set<String> EARNED = Set.of("AMO_SALARIED", "AMO_PUBLIC", "AMO_TNS");
    private static final Set<String> DECLARED = Set.of("EMPLOYEE_DECLARED", "CIVIL_SERVANT");
    private static final Set<String> AT_SCHOOL = Set.of("ENROLLED", "TRAINING");
    private static final String UNKNOWN = "UNKNOWN";

    /** A question asked of each member; null where it is not known of her. */
    private interface Question {
        @Nullable
        Boolean of(PersonAndSituation member);
    }

    private final List<PersonAndSituation> living;
    private final int unseen;
    private final PictureAges ages;
    private final LocalDate today;
    private final Map<Fact, Object> facts = new EnumMap<>(Fact.class);

    private HouseholdPicture(Collection<PersonAndSituation> members, int unseen, PictureAges ages, LocalDate today) {
        this.living = members.stream()
                .filter(member -> member.identity().deceasedOn() == null)
                .toList();
        this.unseen = unseen;
        this.ages = ages;
        this.today = today;
    }

    /**
     * @param person whom the facts of one are about
     * @param members all who live there and may be known, herself among them
     * @param unseen how many more there are of whom nothing may be known
     */
    public static Map<Fact, Object> facts(
            PersonAndSituation person,
            Collection<PersonAndSituation> members,
            int unseen,
            HouseholdFacts home,
            PictureAges ages,
            LocalDate today) {
        HouseholdPicture picture = new HouseholdPicture(members, unseen, ages, today);
        picture.person(person);
        picture.home(home);
        picture.everybody();
        return picture.facts;
    }

    private void person(PersonAndSituation person) {
        Situation situation = person.situation();
        Integer age = age(person);
        know(Fact.AGE, age == null ? null : age.longValue());
        know(
                Fact.SEX,
                person.identity().sex() == Sex.U
                        ? null
                        : person.identity().sex().name());
        know(Fact.COVERAGE, code(situation.coverage()));
        know(Fact.CARD, code(situation.card().status()));
        know(Fact.DISABLED, situation.functioning().disabled());
        know(Fact.SCHOOLING, code(situation.schooling()));
        know(Fact.MARITAL, code(situation.marital()));
        know(Fact.ACTIVITY, code(situation.activity()));
        know(Fact.CARE, code(person.careArrangement()));
    }

    private void home(HouseholdFacts home) {
        know(Fact.REGISTRY, code(home.registryStatus()));
        BigDecimal index = home.rsuIndex();
        know(Fact.INDEX, index == null ? null : index.doubleValue());
        LocalDate on = home.rsuIndexOn();
        know(
                Fact.INDEX_OLD,
                on == null ? null : on.plusDays(ages.indexOldAfter()).isBefore(today));
    }

    private void everybody() {
        know(Fact.AID_RECEIVED, anybody(member -> is(code(member.situation().aid()), Set.of("RECEIVES"))));
        know(Fact.CONTRIBUTES, anybody(this::contributes));
        know(Fact.SMALL_CHILD, anybody(member -> younger(member, ages.schoolFrom())));
        know(Fact.PUPIL, anybody(member -> and(ofSchoolAge(member), atSchool(member))));
        know(Fact.OUT_OF_SCHOOL, anybody(member -> and(ofSchoolAge(member), not(atSchool(member)))));
        know(Fact.NEWBORN, anybody(member -> younger(member, ages.newbornBelow())));
        know(
                Fact.DISABLED_CHILD,
                anybody(member -> and(younger(member, ages.minorBelow()), disabled(member.situation()))));
        know(Fact.WIDOW, anybody(member -> woman(member, "WIDOWED")));
        know(Fact.DIVORCED_WOMAN, anybody(member -> woman(member, "DIVORCED")));
        if (unseen == 0 && living.stream().allMatch(member -> age(member) != null)) {
            know(
                    Fact.CHILDREN,
                    living.stream()
                            .filter(member -> Boolean.TRUE.equals(younger(member, ages.childBelow())))
                            .count());
        }
    }

    private @Nullable Boolean contributes(PersonAndSituation member) {
        Boolean minor = younger(member, ages.minorBelow());
        if (Boolean.TRUE.equals(minor)) {
            return false;
        }
        return or(
                is(code(member.situation().coverage()), EARNED),
                is(code(member.situation().activity()), DECLARED));
    }

    private @Nullable Boolean ofSchoolAge(PersonAndSituation member) {
        return and(younger(member, ages.childBelow()), not(younger(member, ages.schoolFrom())));
    }

    private static @Nullable Boolean atSchool(PersonAndSituation member) {
        return is(code(member.situation().schooling()), AT_SCHOOL);
    }

    private static @Nullable Boolean disabled(Situation situation) {
        return or(
                is(code(situation.card().status()), Set.of("HELD")),
                situation.functioning().disabled());
    }

    private static @Nullable Boolean woman(PersonAndSituation member, String marital) {
        Sex sex = member.identity().sex();
        return and(
                sex == Sex.U ? null : sex == Sex.F, is(code(member.situation().marital()), Set.of(marital)));
    }

    private @Nullable Boolean younger(PersonAndSituation member, int years) {
        Integer age = age(member);
        return age == null ? null : age < years;
    }

    private @Nullable Integer age(PersonAndSituation member) {
        return member.identity().birth().age(today);
    }

    private @Nullable Boolean anybody(Question question) {
        Boolean found = unseen == 0 ? Boolean.FALSE : null;
        for (PersonAndSituation member : living) {
            found = or(found, question.of(member));
        }
        return found;
    }

    private void know(Fact fact, @Nullable Object value) {
        if (value != null) {
            facts.put(fact, value);
        }
    }

    private static @Nullable String code(@Nullable String code) {
        return UNKNOWN.equals(code) ? null : code;
    }

    private static @Nullable Boolean is(@Nullable String code, Set<String> codes) {
        return code == null ? null : codes.contains(code);
    }

    private static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return true;
        }
        return (one == null || other == null) ? null : Boolean.FALSE;
    }

    private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        return not(or(not(one), not(other)));
    }

    private static @Nullable Boolean not(@Nullable Boolean one) {
        return one == null ? null : !one;
    }
}
