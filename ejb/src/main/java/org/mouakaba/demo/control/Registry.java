package org.mouakaba.demo.control;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.demo.control.Families.Arrival;
import org.mouakaba.demo.control.Families.Called;
import org.mouakaba.demo.control.Families.Given;
import org.mouakaba.demo.control.Families.Parents;
import org.mouakaba.demo.control.Families.Person;
import org.mouakaba.demo.control.Names.Name;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.MatchKeys;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonName;

/** Registers people: one by one, in the household that they live in. */
final class Registry {

    /** What stands for how somebody lives where two records are one. */
    private static final UUID SITUATION = new UUID(0, 1);

    private static final String CONTACT_RULE = "الاتصال بين 12:00 و14:00 فقط. لا تترك رسالة.";
    private static final List<String> COMMUNES_OF_RABAT =
            List.of("أكدال-الرياض", "حسان", "السويسي", "يعقوب المنصور", "اليوسفية");

    /** Where they live, and the telephone of all of them. */
    record Household(
            UUID id,
            Arrival arrival,
            @Nullable String commune,
            String language,
            @Nullable String phone) {}

    /** Her place in the household and what is known of her besides her name. */
    private record Place(
            @Nullable String relation,
            Name father,
            Name mother,
            @Nullable String care,
            @Nullable String tifinagh,
            boolean hidden,
            @Nullable UUID mergedInto) {}

    private final Rows rows;
    private final Chance chance;
    private final Names names;
    private final Journal journal;
    private final Circumstances circumstances;
    /** What hung on whoever was registered last: its kind and its key. */
    private final Map<UUID, String> hanging = new LinkedHashMap<>();

    private int people;
    private int phones;

    Registry(Rows rows, Chance chance, Names names, Journal journal) {
        this.rows = rows;
        this.chance = chance;
        this.names = names;
        this.journal = journal;
        this.circumstances = new Circumstances(rows);
    }

    int people() {
        return people;
    }

    Household household(Arrival arrival) {
        UUID id = chance.id(arrival.at());
        String province = arrival.team().province();
        boolean inPopulationRegister = chance.percent(60);
        circumstances.house(id, arrival, inPopulationRegister, province);
        String commune = province.equals(Places.RABAT) ? chance.of(COMMUNES_OF_RABAT) : null;
        String language = chance.percent(85) ? "ARY" : chance.of(List.of("SHI", "TZM", "RIF"));
        return new Household(id, arrival, commune, language, arrival.reachable() ? phone() : null);
    }

    /** Who answers for the household and can be called. */
    Person declarant(Household home, Called called, LocalDate born, boolean hidden) {
        Place place = new Place(null, names.given(chance, true), names.given(chance, false), null, null, hidden, null);
        Person person = register(home, called, born, place, true);
        if (chance.percent(40)) {
            identify(home, person, "IDCS", String.format(Locale.ROOT, "%010d", people));
        }
        return person;
    }

    /**
     * A child of the mother who declares the household.
     *
     * @param reached whether her telephone is written down as its own too, as for whom a case is opened
     */
    Person child(
            Household home, Parents parents, Given given, LocalDate born, @Nullable String tifinagh, boolean reached) {
        Place place = new Place(
                given.boy() ? "SON" : "DAUGHTER", parents.father(), parents.mother(), "MOTHER", tifinagh, false, null);
        return register(home, new Called(given.name(), parents.family(), given.boy()), born, place, reached);
    }

    Person relative(Household home, Called called, LocalDate born, String relation) {
        Place place =
                new Place(relation, names.given(chance, true), names.given(chance, false), null, null, false, null);
        return register(home, called, born, place, false);
    }

    /** Somebody of the register once more, as another paper spells her: nobody has noticed. */
    void again(Arrival arrival, Called called, LocalDate born) {
        Place place = new Place(null, names.given(chance, true), names.given(chance, false), null, null, false, null);
        rows.add(
                "person_comparison_due",
                register(household(arrival), called, born, place, false).id());
    }

    /** Whoever was registered last, once more; a supervisor has found that both are one. */
    void merged(Arrival arrival, Called called, Person survivor, String supervisor) {
        Place place = new Place(
                null, names.given(chance, true), names.given(chance, false), null, null, false, survivor.id());
        Map<UUID, String> own = new LinkedHashMap<>(hanging);
        own.put(SITUATION, "SITUATION");
        UUID absorbed = register(household(arrival), called, survivor.born(), place, false)
                .id();
        UUID merge = chance.id(arrival.at());
        rows.add(
                "person_merge",
                merge,
                survivor.id(),
                absorbed,
                "رأيت البطاقتين معا",
                supervisor,
                arrival.at(),
                false,
                false);
        own.forEach((row, kind) -> rows.add("person_merge_row", merge, kind, row, false));
    }

    private Person register(Household home, Called called, LocalDate born, Place place, boolean reached) {
        Arrival arrival = home.arrival();
        UUID id = chance.id(arrival.at());
        // What papers say when nobody knew, stands as a year.
        boolean yearOnly = born.getDayOfYear() == 1 || born.getDayOfYear() >= 365 || chance.percent(8);
        LocalDate known = yearOnly ? LocalDate.of(born.getYear(), 1, 1) : born;
        people++;
        hanging.clear();
        long revision = rows.revision(arrival.at(), arrival.by());
        rows.addAudited(
                revision,
                "person",
                id,
                called.given().arabic(),
                called.family().arabic(),
                called.given().latin(),
                called.family().latin(),
                place.tifinagh(),
                place.father().arabic(),
                place.mother().arabic(),
                called.man() ? "M" : "F",
                known,
                yearOnly ? "YEAR" : "DAY",
                chance.percent(97) ? "MOROCCAN" : "FOREIGN_RESIDENT",
                home.language(),
                false,
                place.care(),
                arrival.team().province(),
                home.commune(),
                place.hidden(),
                place.hidden() ? CONTACT_RULE : null,
                place.hidden(),
                arrival.team().unit(),
                NameKeys.searchKey(name(called, place.tifinagh())),
                place.mergedInto());
        rows.add(
                "person_match_key",
                id,
                MatchKeys.of(
                        name(called, place.tifinagh()),
                        new Birth(known, yearOnly ? BirthPrecision.YEAR : BirthPrecision.DAY)));
        UUID membership = chance.id(arrival.at());
        hanging.put(membership, "MEMBERSHIP");
        rows.addAudited(
                revision,
                "household_member",
                membership,
                home.id(),
                id,
                place.relation(),
                place.relation() == null,
                arrival.day());
        circumstances.live(revision, id, called.man(), known, arrival.day(), place.relation() == null);
        @Nullable String phone = reached ? home.phone() : null;
        if (phone != null) {
            UUID line = chance.id(arrival.at());
            hanging.put(line, "PHONE");
            rows.addAudited(revision, "person_phone", line, id, phone, !place.hidden(), null);
        }
        Person person = new Person(
                id,
                called.given(),
                called.family(),
                called.man(),
                known,
                home.language(),
                place.hidden() ? null : phone,
                place.hidden() ? CONTACT_RULE : null);
        if (!person.minorOn(arrival.day()) && chance.percent(70)) {
            identify(home, person, "CNIE", String.format(Locale.ROOT, "ZZ%06d", people));
        }
        journal.write(
                arrival.at(), arrival.by(), Role.SOCIAL_WORKER, "person.PersonService.register", "person", id, null);
        return person;
    }

    private static PersonName name(Called called, @Nullable String tifinagh) {
        return new PersonName(
                called.given().arabic(),
                called.family().arabic(),
                called.given().latin(),
                called.family().latin(),
                tifinagh,
                null);
    }

    private String phone() {
        phones++;
        return String.format(Locale.ROOT, "+2126%08d", phones);
    }

    private void identify(Household home, Person person, String type, String value) {
        Arrival arrival = home.arrival();
        UUID paper = chance.id(arrival.at());
        hanging.put(paper, "IDENTIFIER");
        rows.addAudited(
                rows.revision(arrival.at(), arrival.by()),
                "person_identifier",
                paper,
                person.id(),
                type,
                value,
                IdentifierEntry.normalise(type, value),
                chance.percent(60) ? "SEEN" : "DECLARED");
    }
}
