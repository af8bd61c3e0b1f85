package org.mouakaba.supervision.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.ShortName;
import org.mouakaba.worklist.boundary.DueLine;

/** Totals over the cases of a team, each in one statement for the whole team. Reads tables of others, counts only. */
public class CaseloadRepository {

    private static final String SUMS =
            "count(*), count(*) filter (where court_measure), count(*) filter (where interpreter),"
                    + " count(*) filter (where long_travel)";

    @PersistenceContext
    EntityManager em;

    /** @param mostSiblings how many other cases of a household count on one case at most */
    @SuppressWarnings("unchecked")
    public Map<UUID, List<CaseGroup>> groups(Collection<UUID> workers, int mostSiblings) {
        if (workers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createNativeQuery(
                        "with carried as (select worker_id, status, risk, stage, court_measure, interpreter, long_travel,"
                                + " case when household_id is null then 0 else least("
                                + "count(*) over (partition by worker_id, household_id) - 1, :most) end as siblings"
                                + " from case_file where closed_at is null and worker_id in (:workers))"
                                + " select worker_id, status, risk, stage, " + SUMS + ", sum(siblings)"
                                + " from carried group by worker_id, status, risk, stage")
                .setParameter("most", mostSiblings)
                .setParameter("workers", workers)
                .getResultList();
        return rows.stream()
                .map(row -> group((UUID) row[0], row))
                .collect(Collectors.groupingBy(group -> Objects.requireNonNull(group.workerId())));
    }

    /** Each case of one worker by its number, as a group of its own. */
    @SuppressWarnings("unchecked")
    public Map<CarriedCase, CaseGroup> each(UUID worker, int mostSiblings) {
        List<Object[]> rows = em.createNativeQuery(
                        "select id, status, risk, stage, 1, cast(court_measure as integer), cast(interpreter as integer),"
                                + " cast(long_travel as integer), case when household_id is null then 0 else least("
                                + "count(*) over (partition by household_id) - 1, :most) end, number"
                                + " from case_file where closed_at is null and worker_id = :worker")
                .setParameter("most", mostSiblings)
                .setParameter("worker", worker)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new CarriedCase(new CaseFileId((UUID) row[0]), (String) row[9]),
                        row -> group(worker, row)));
    }

    /** One case as if it were all a worker carried. */
    public CaseGroup group(CaseFileId id) {
        Object[] row = (Object[]) em.createNativeQuery("select cast(null as uuid), status, risk, stage, " + SUMS
                        + ", 0 from case_file where id = :case group by status, risk, stage")
                .setParameter("case", id.value())
                .getSingleResult();
        return group(null, row);
    }

    private static CaseGroup group(@Nullable UUID worker, Object[] row) {
        return new CaseGroup(
                worker,
                CaseStatus.valueOf((String) row[1]),
                RiskLevel.valueOf((String) row[2]),
                CaseStage.valueOf((String) row[3]),
                whole(row[4]),
                whole(row[5]),
                whole(row[6]),
                whole(row[7]),
                whole(row[8]));
    }

    /** By worker, how many other open cases of the household of {@code id} she carries. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Long> siblings(CaseFileId id) {
        List<Object[]> rows = em.createNativeQuery(
                        "select o.worker_id, count(*) from case_file c join case_file o"
                                + " on o.household_id = c.household_id and o.id <> c.id"
                                + " where c.id = :case and o.closed_at is null and o.worker_id is not null group by o.worker_id")
                .setParameter("case", id.value())
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> whole(row[1])));
    }

    /** By worker, how many other open cases she carries in the commune where the person lives. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Long> nearby(CaseFileId id, Collection<UUID> workers) {
        if (workers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createNativeQuery("select o.worker_id, count(*) from case_file c"
                        + " join person p on p.id = c.person_id join case_file o on o.worker_id in (:workers) and o.id <> c.id"
                        + " join person q on q.id = o.person_id"
                        + " where c.id = :case and o.closed_at is null and q.territory_code = p.territory_code"
                        + " and q.commune = p.commune group by o.worker_id")
                .setParameter("case", id.value())
                .setParameter("workers", workers)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> whole(row[1])));
    }

    public PersonGlance person(CaseFileId id) {
        Object[] row = (Object[]) em.createNativeQuery("select p.given_name_ar, p.family_name_ar, p.given_name_latin,"
                        + " p.family_name_latin, p.preferred_language from case_file c join person p on p.id = c.person_id"
                        + " where c.id = :case")
                .setParameter("case", id.value())
                .getSingleResult();
        return new PersonGlance(
                ShortName.of((String) row[0], (String) row[1], (String) row[2], (String) row[3]), (String) row[4]);
    }

    /** What is late in the cases of each worker, by kind. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Map<DueKind, Long>> overdue(Collection<UUID> workers, Instant now) {
        if (workers.isEmpty()) {
            return Map.of();
        }
        Set<String> others =
                DueLine.OF_THE_SUPERVISOR.stream().map(DueKind::name).collect(Collectors.toSet());
        List<Object[]> rows = em.createNativeQuery("select c.worker_id, d.kind, count(*) from deadline d"
                        + " join case_file c on c.id = d.case_id where d.status = 'OPEN' and d.due_at < :now"
                        + " and (c.status <> 'SUSPENDED' or d.unit = 'HOURS' or d.referral_id is not null)"
                        + " and c.worker_id in (:workers) and d.kind not in (:others) group by c.worker_id, d.kind")
                .setParameter("now", now)
                .setParameter("workers", workers)
                .setParameter("others", others)
                .getResultList();
        Map<UUID, Map<DueKind, Long>> late = new HashMap<>();
        rows.forEach(row -> late.computeIfAbsent((UUID) row[0], worker -> new EnumMap<>(DueKind.class))
                .put(DueKind.valueOf((String) row[1]), whole(row[2])));
        return late;
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    /** Who of these is absent on a day, in one query; of two absences the one that ends last. Another component's table. */
    public Map<UUID, AbsentWorker> absent(Collection<UUID> workers, LocalDate day) {
        Map<UUID, AbsentWorker> absent = new HashMap<>();
        if (!workers.isEmpty()) {
            em.createQuery(
                            "select a.workerId, a.kind, a.toOn from Absence a where a.workerId in (:workers)"
                                    + " and a.mistaken = false and :day between a.fromOn and a.toOn order by a.toOn, a.id",
                            Tuple.class)
                    .setParameter("workers", workers)
                    .setParameter("day", day)
                    .getResultStream()
                    .forEach(row -> absent.put(
                            row.get(0, UUID.class),
                            new AbsentWorker(row.get(1, String.class), row.get(2, LocalDate.class))));
        }
        return absent;
    }

    /** Who of these was trained in a topic, in one query. Another component's table. */
    public Set<UUID> trained(Collection<UUID> workers, String topic) {
        return workers.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select distinct t.workerId from Training t where t.workerId in (:workers)"
                                        + " and t.topic = :topic and t.mistaken = false",
                                UUID.class)
                        .setParameter("workers", workers)
                        .setParameter("topic", topic)
                        .getResultList());
    }
}
