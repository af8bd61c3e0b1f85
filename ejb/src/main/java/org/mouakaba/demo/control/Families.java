package org.mouakaba.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonName;

/** Households with their people: parents, children, now and then a grandmother. */
final class Families {

    /** A person of the demo, as far as a case needs to know her. */
    record Person(
            UUID id, Names.Name given, Names.Name family, boolean man, LocalDate born, UUID household, String phone) {

        int ageOn(LocalDate day) {
            return born.until(day).getYears();
        }
    }

    private static final List<String> COMMUNES_OF_RABAT =
            List.of("أكدال-الرياض", "حسان", "السويسي", "يعقوب المنصور", "اليوسفية");

    private final Rows rows;
    private final Chance chance;
    private final Names names;
    private final LocalDate today;
    private int people;
    private int phones;

    Families(Rows rows, Chance chance, Names names, LocalDate today) {
        this.rows = rows;
        this.chance = chance;
        this.names = names;
        this.today = today;
        rows.audited(
                "person",
                "id, given_name_ar, family_name_ar, given_name_latin, family_name_latin, given_name_tifinagh,"
                        + " father_name, mother_name, sex, birth_date, birth_precision, nationality_status, preferred_language,"
                        + " interpreter, care_arrangement, territory_code, commune, address_hidden, contact_rule, protected, unit_id,"
                        + " search_key");
        rows.table("household", "id, registry_status, dwelling, tenure, territory_code");
        rows.audited("household_member", "id, household_id, person_id, relation, declarant, since");
        rows.audited("person_identifier", "id, person_id, type, value, normalised, provenance");
        rows.audited("person_phone", "id, person_id, number, safe, note");
    }

    int people() {
        return people;
    }

    /**
     * A family that came to the unit at {@code at}, told by {@code by}.
     *
     * @param child whether the first person returned is a child; otherwise an adult
     * @param hidden whether a SECRET case will stand for the first person
     */
    List<Person> family(
            String province, UUID unit, Instant at, String by, boolean child, @Nullable Boolean man, boolean hidden) {
        Names.Name family = names.family(chance);
        boolean headIsMan = child ? chance.percent(50) : man == null ? chance.percent(35) : man;
        UUID household = chance.id(at);
        rows.add("household", household, chance.percent(60) ? "RSU_SCORED" : "NOT_REGISTERED", null, null, province);
        String commune = province.equals(Places.RABAT) ? chance.of(COMMUNES_OF_RABAT) : null;
        List<Person> members = new ArrayList<>();
        int children = chance.between(1, 4);
        int parentAge = chance.between(26, 48);
        boolean elder = !child && chance.percent(25);
        Setting home = new Setting(province, unit, commune, household, at, by);
        if (child) {
            members.add(
                    member(home, family, man == null ? chance.percent(50) : man, chance.between(4, 16), "SON", hidden));
            members.add(member(home, names.family(chance), false, parentAge, "MOTHER", false));
        } else {
            members.add(member(home, family, headIsMan, elder ? chance.between(66, 84) : parentAge, "NONE", hidden));
        }
        for (int i = 0; i < (elder ? 0 : children); i++) {
            members.add(member(
                    home,
                    family,
                    chance.percent(50),
                    chance.between(1, Math.max(2, parentAge - 21)),
                    "BROTHER",
                    false));
        }
        return members;
    }

    /** The boy of the dossier's day, his sister, mother and grandmother, each under the name that is searched for. */
    List<Person> yassine(UUID unit, Instant at, String by) {
        UUID household = chance.id(at);
        rows.add("household", household, "RSU_SCORED", null, null, Places.RABAT);
        Setting home = new Setting(Places.RABAT, unit, "أكدال-الرياض", household, at, by);
        Names.Name family = new Names.Name("الوزاني", "Ouazzani");
        return List.of(
                write(
                        home,
                        new Names.Name("ياسين", "Yassine"),
                        family,
                        true,
                        LocalDate.of(2017, 3, 14),
                        "SON",
                        false,
                        "ⵢⴰⵙⵉⵏ"),
                write(
                        home,
                        new Names.Name("سميرة", "Samira"),
                        new Names.Name("العمراني", "El Amrani"),
                        false,
                        LocalDate.of(1992, 6, 2),
                        "MOTHER",
                        false,
                        null),
                write(
                        home,
                        new Names.Name("إكرام", "Ikram"),
                        family,
                        false,
                        LocalDate.of(2020, 9, 21),
                        "SISTER",
                        false,
                        null),
                write(
                        home,
                        new Names.Name("يامنة", "Yamna"),
                        new Names.Name("العمراني", "El Amrani"),
                        false,
                        LocalDate.of(1960, 1, 1),
                        "GRANDMOTHER",
                        false,
                        null));
    }

    /** Where a family lives and who wrote it down. */
    private record Setting(
            String province, UUID unit, @Nullable String commune, UUID household, Instant at, String by) {}

    private Person member(Setting home, Names.Name family, boolean man, int age, String relation, boolean hidden) {
        LocalDate born = today.minusYears(age).minusDays(chance.between(0, 364));
        String kind =
                relation.equals("SON") && !man ? "DAUGHTER" : relation.equals("BROTHER") && !man ? "SISTER" : relation;
        return write(home, names.given(chance, man), family, man, born, kind, hidden, null);
    }

    private Person write(
            Setting home,
            Names.Name given,
            Names.Name family,
            boolean man,
            LocalDate born,
            String relation,
            boolean hidden,
            @Nullable String tifinagh) {
        UUID id = chance.id(home.at());
        long revision = rows.revision(home.at(), home.by());
        boolean yearOnly = born.getDayOfYear() == 1 || chance.percent(8);
        LocalDate known = yearOnly ? LocalDate.of(born.getYear(), 1, 1) : born;
        String searchKey = NameKeys.searchKey(
                new PersonName(given.arabic(), family.arabic(), given.latin(), family.latin(), tifinagh, null));
        rows.addAudited(
                revision,
                "person",
                id,
                given.arabic(),
                family.arabic(),
                given.latin(),
                family.latin(),
                tifinagh,
                names.given(chance, true).arabic(),
                names.given(chance, false).arabic(),
                man ? "M" : "F",
                known,
                yearOnly ? "YEAR" : "DAY",
                chance.percent(97) ? "MOROCCAN" : "FOREIGN_RESIDENT",
                "ARY",
                false,
                known.isAfter(today.minusYears(18)) ? "PARENTS" : null,
                home.province(),
                home.commune(),
                hidden,
                hidden ? "الاتصال بين 12:00 و14:00 فقط. لا تترك رسالة." : null,
                hidden,
                home.unit(),
                searchKey);
        rows.addAudited(
                revision,
                "household_member",
                chance.id(home.at()),
                home.household(),
                id,
                relation,
                relation.equals("MOTHER") || relation.equals("NONE"),
                LocalDate.of(2024, 1, 1));
        people++;
        if (born.isBefore(today.minusYears(18)) && chance.percent(70)) {
            String cnie = String.format(Locale.ROOT, "ZZ%06d", people);
            rows.addAudited(
                    revision,
                    "person_identifier",
                    chance.id(home.at()),
                    id,
                    "CNIE",
                    cnie,
                    cnie,
                    chance.percent(60) ? "SEEN" : "DECLARED");
        }
        // The mother's phone, or the head's: one phone is often a whole family's.
        phones += relation.equals("MOTHER") || relation.equals("NONE") || phones == 0 ? 1 : 0;
        String phone = String.format(Locale.ROOT, "+2126000%05d", phones % 100_000);
        if (relation.equals("MOTHER") || relation.equals("NONE")) {
            rows.addAudited(revision, "person_phone", chance.id(home.at()), id, phone, !hidden, null);
        }
        return new Person(id, given, family, man, known, home.household(), phone);
    }
}
