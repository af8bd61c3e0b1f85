package org.mouakaba.person.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.MatchKeys;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.person.entity.Person;

/** The records that may be one person, found by the numbers of {@link MatchKeys}, and what they are compared by. */
public class CandidateRepository {

    private static final String NAME = "p.givenNameAr, p.familyNameAr, p.givenNameLatin, p.familyNameLatin,"
            + " p.givenNameTifinagh, p.familyNameTifinagh";

    private static final String NAME_COLUMNS =
            "p.given_name_ar, p.family_name_ar, p.given_name_latin, p.family_name_latin,"
                    + " p.given_name_tifinagh, p.family_name_tifinagh";

    private static final String TAB = "\t";

    /** Telephones and papers as lines of one text. */
    private static final String PORTRAIT = "select p.id, " + NAME_COLUMNS
            + ", cast(p.birth_date as text), p.birth_precision, p.sex, p.father_name, p.mother_name, p.territory_code,"
            + " (select string_agg(t.number, chr(10)) from person_phone t where t.person_id = p.id),"
            + " (select string_agg(i.normalised || chr(9) || i.type, chr(10)) from person_identifier i"
            + " where i.person_id = p.id)"
            + " from person p where p.id = any(cast(:ids as uuid[]))";

    @PersistenceContext
    EntityManager em;

    /** Writes the numbers of a record, anew where its name or its birth has changed, and has it compared with all others. */
    public void write(Person person) {
        em.createNativeQuery(
                        "insert into person_match_key (person_id, numbers) values (:person, cast(:numbers as integer[]))"
                                + " on conflict (person_id) do update set numbers = excluded.numbers")
                .setParameter("person", person.id())
                .setParameter("numbers", array(MatchKeys.of(person.name(), person.birth())))
                .executeUpdate();
        em.createNativeQuery("insert into person_comparison_due (person_id) values (:person) on conflict do nothing")
                .setParameter("person", person.id())
                .executeUpdate();
    }

    /** Writes the numbers of records that were there before there were any: read and written as one, whatever their number. */
    public void writeDue(int limit) {
        List<UUID> due = ids(em.createNativeQuery(
                        "select person_id from person_match_key_due order by person_id for update skip locked",
                        UUID.class)
                .setMaxResults(limit)
                .getResultList());
        if (due.isEmpty()) {
            return;
        }
        List<UUID> persons = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        em.createQuery(
                        "select p.id, " + NAME + ", p.birthDate, p.birthPrecision from Person p where p.id in :ids",
                        Tuple.class)
                .setParameter("ids", due)
                .getResultList()
                .forEach(row -> {
                    persons.add(row.get(0, UUID.class));
                    numbers.add(array(MatchKeys.of(name(row), birth(row, 7))));
                });
        em.createNativeQuery("insert into person_match_key (person_id, numbers)"
                        + " select person, cast(numbers as integer[])"
                        + " from unnest(cast(:persons as uuid[]), cast(:numbers as text[])) as due (person, numbers)"
                        + " on conflict (person_id) do update set numbers = excluded.numbers")
                .setParameter("persons", persons.toArray(UUID[]::new))
                .setParameter("numbers", numbers.toArray(String[]::new))
                .executeUpdate();
        em.createNativeQuery("insert into person_comparison_due (person_id) select unnest(cast(:persons as uuid[]))"
                        + " on conflict do nothing")
                .setParameter("persons", persons.toArray(UUID[]::new))
                .executeUpdate();
        em.createNativeQuery("delete from person_match_key_due where person_id = any(cast(:persons as uuid[]))")
                .setParameter("persons", persons.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Whether records have no numbers yet, so that {@link #sharing} may not find them. */
    public boolean anyDue() {
        return (Boolean) em.createNativeQuery("select exists (select 1 from person_match_key_due)", Boolean.class)
                .getSingleResult();
    }

    /**
     * Who shares a number with these, those first who share most. How many are shared is asked number by number: the bearers of
     * a common name are thousands, and unfolding the numbers of each takes five times as long.
     */
    public List<UUID> sharing(List<Integer> numbers, int limit) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String shared = IntStream.range(0, numbers.size())
                .mapToObj(at -> "cast(cast(:n" + at + " as integer) = any(k.numbers) as integer)")
                .collect(Collectors.joining(" + "));
        Query query = em.createNativeQuery(
                        "with wanted as materialized (select cast(:numbers as integer[]) as numbers)"
                                + " select k.person_id from wanted w join person_match_key k on k.numbers && w.numbers"
                                + " order by " + shared + " desc, k.person_id",
                        UUID.class)
                .setParameter("numbers", array(numbers))
                .setMaxResults(limit);
        for (int at = 0; at < numbers.size(); at++) {
            query.setParameter("n" + at, numbers.get(at));
        }
        return ids(query.getResultList());
    }

    public Map<UUID, PersonName> names(Collection<UUID> persons) {
        Map<UUID, PersonName> names = new HashMap<>();
        rows("select p.id, " + NAME_COLUMNS + " from person p where p.id = any(cast(:ids as uuid[]))", persons)
                .forEach(row -> names.put(row.get(0, UUID.class), name(row)));
        return names;
    }

    /**
     * What these records are compared by: one statement with one parameter. A parameter for each of some hundreds has to be
     * planned anew for each number of them, and three times where papers and telephones are read apart.
     */
    Map<UUID, Portrait> portraits(Collection<UUID> persons) {
        Map<UUID, Portrait> portraits = new HashMap<>();
        rows(PORTRAIT, persons).forEach(row -> {
            String birth = row.get(7, String.class);
            portraits.put(
                    row.get(0, UUID.class),
                    Portrait.of(
                            new PersonIdentity(
                                    name(row),
                                    null,
                                    Sex.valueOf(row.get(9, String.class)),
                                    new Birth(
                                            birth == null ? null : LocalDate.parse(birth),
                                            BirthPrecision.valueOf(row.get(8, String.class))),
                                    null,
                                    row.get(10, String.class),
                                    row.get(11, String.class),
                                    null,
                                    null),
                            row.get(12, String.class),
                            lines(row, 13).collect(Collectors.toSet()),
                            lines(row, 14)
                                    .map(paper -> paper.split(TAB, 2))
                                    .collect(Collectors.toMap(
                                            paper -> paper[0], paper -> paper[1], (one, other) -> other))));
        });
        return portraits;
    }

    private List<Tuple> rows(String sql, Collection<UUID> persons) {
        return tuples(em.createNativeQuery(sql, Tuple.class)
                .setParameter("ids", persons.toArray(UUID[]::new))
                .getResultList());
    }

    private static Stream<String> lines(Tuple row, int at) {
        return Stream.ofNullable(row.get(at, String.class)).flatMap(String::lines);
    }

    /** From the columns of {@link #NAME} after the key. */
    private static PersonName name(Tuple row) {
        return new PersonName(
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class));
    }

    private static Birth birth(Tuple row, int at) {
        return new Birth(row.get(at, LocalDate.class), row.get(at + 1, BirthPrecision.class));
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(List<?> rows) {
        return (List<UUID>) rows;
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(List<?> rows) {
        return (List<Tuple>) rows;
    }

    private static String array(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
