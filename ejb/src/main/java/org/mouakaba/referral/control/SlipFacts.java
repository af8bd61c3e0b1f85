package org.mouakaba.referral.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.platform.Label;

/**
 * What a slip is written from. Other components' tables are read here by name and for this projection only: a slip needs
 * a line of each, and not what their pages show.
 */
public class SlipFacts {

    private static final String PERSON = """
            select p.given_name_ar, p.family_name_ar, p.given_name_latin, p.family_name_latin, p.sex, p.birth_date,
                   p.preferred_language, p.territory_code, p.commune, p.address, p.address_hidden, p.care_arrangement,
                   p.contact_rule, p.interpreter,
                   (select string_agg(t.number, ' / ' order by t.number) from person_phone t
                     where t.person_id = p.id and t.safe) as phones,
                   (select count(*) from household_member m where m.until is null and m.household_id =
                     (select own.household_id from household_member own
                       where own.person_id = p.id and own.until is null)) as household
              from person p where p.id = :person
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * The person of a slip.
     *
     * @param names in Arabic and in Latin script, as far as they are known
     * @param phones those that are safe to call; null where none is
     * @param address null where it is to be hidden
     * @param householdSize 0 where no household is registered
     */
    record PersonFacts(
            List<String> names,
            String sex,
            @Nullable LocalDate birthDate,
            @Nullable String language,
            @Nullable String territoryCode,
            @Nullable String address,
            @Nullable String careArrangement,
            @Nullable String contactRule,
            boolean interpreter,
            @Nullable String phones,
            long householdSize) {}

    /** Who refers: the unit and its telephone, the worker. */
    record Sender(Label unit, Label worker, @Nullable String phone) {}

    PersonFacts person(UUID id) {
        Tuple p = (Tuple) em.createNativeQuery(PERSON, Tuple.class)
                .setParameter("person", id)
                .getSingleResult();
        boolean hidden = Boolean.TRUE.equals(p.get("address_hidden", Boolean.class));
        return new PersonFacts(
                Stream.of(
                                joined(p, "given_name_ar", "family_name_ar"),
                                joined(p, "given_name_latin", "family_name_latin"))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                Objects.requireNonNull(text(p, "sex")),
                day(p.get("birth_date")),
                text(p, "preferred_language"),
                text(p, "territory_code"),
                hidden ? null : joined(p, "address", "commune"),
                text(p, "care_arrangement"),
                text(p, "contact_rule"),
                Boolean.TRUE.equals(p.get("interpreter", Boolean.class)),
                text(p, "phones"),
                p.get("household", Number.class).longValue());
    }

    Sender sender(CaseFacts facts) {
        Tuple unit = em.createQuery(
                        "select u.nameAr, u.nameFr, o.phone from Unit u join Organisation o on o.id = u.organisationId"
                                + " where u.id = :unit",
                        Tuple.class)
                .setParameter("unit", facts.unitId())
                .getSingleResult();
        String french = unit.get(1, String.class);
        return new Sender(
                new Label(unit.get(0, String.class), french, french),
                worker(facts.workerId()),
                unit.get(2, String.class));
    }

    /** Codes of the list protection_concern. */
    List<String> concerns(CaseFacts facts) {
        List<?> concerns =
                (List<?>) em.createQuery("select c.concerns from CaseFile c where c.id = :case", Object.class)
                        .setParameter("case", facts.id().value())
                        .getSingleResult();
        return new ArrayList<>(concerns.stream().map(String::valueOf).toList());
    }

    private Label worker(@Nullable UUID id) {
        if (id == null) {
            return new Label("", "", "");
        }
        Tuple w = em.createQuery(
                        "select w.givenNameAr, w.familyNameAr, w.givenNameLatin, w.familyNameLatin from Worker w"
                                + " where w.id = :worker",
                        Tuple.class)
                .setParameter("worker", id)
                .getSingleResult();
        String latin = w.get(2, String.class) + " " + w.get(3, String.class);
        return new Label(w.get(0, String.class) + " " + w.get(1, String.class), latin, latin);
    }

    private static String joined(Tuple p, String first, String second) {
        return Stream.of(text(p, first), text(p, second))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static @Nullable String text(Tuple p, String column) {
        return p.get(column, String.class);
    }

    private static @Nullable LocalDate day(@Nullable Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
