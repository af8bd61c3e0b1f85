package org.mouakaba.audit.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mouakaba.audit.boundary.AuditCriteria;
import org.mouakaba.audit.boundary.AuditCursor;
import org.mouakaba.audit.boundary.AuditEvent;
import org.mouakaba.audit.boundary.AuditEvent.Outcome;
import org.mouakaba.audit.boundary.AuditRow;

/**
 * The log's table. Rows go in by plain SQL: an entity would be kept in the persistence context of every call, only to be
 * forgotten.
 */
public class AuditRepository {

    private static final String INSERT = "insert into audit_event"
            + " (at, username, roles, action, outcome, subject_kind, subject_id, case_id, detail, channel)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    public void add(AuditEvent event) {
        em.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setTimestamp(1, Timestamp.from(event.at()));
                insert.setString(2, event.username());
                insert.setArray(
                        3, connection.createArrayOf("text", event.roles().toArray()));
                insert.setString(4, event.action());
                insert.setString(5, event.outcome().name());
                insert.setString(6, event.subjectKind());
                insert.setObject(7, event.subjectId());
                insert.setObject(8, event.caseId());
                insert.setString(9, event.detail());
                insert.setString(10, event.channel());
                insert.executeUpdate();
            }
        });
    }

    public Optional<UUID> caseId(String number) {
        return em.createQuery("select c.id from CaseFile c where c.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What components have left rows, by a skip scan: the index is asked once for each of some twenty, not read through. */
    public List<String> components() {
        @SuppressWarnings("unchecked")
        List<String> found = em.createNativeQuery("""
                        with recursive known(name) as (
                            (select component from audit_event where component <> '' order by component limit 1)
                            union all
                            select (select e.component from audit_event e
                                    where e.component > known.name order by e.component limit 1)
                            from known where known.name is not null)
                        select name from known where name is not null""", String.class).getResultList();
        return found;
    }

    /** The newest first. */
    public List<AuditRow> find(AuditCriteria criteria, @Nullable UUID caseId, @Nullable AuditCursor before, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> and = new ArrayList<>();
        condition(and, parameters, "e.case_id = :case", "case", caseId);
        condition(
                and,
                parameters,
                "e.subject_id = :object",
                "object",
                criteria.object() == null ? null : criteria.object().value());
        condition(and, parameters, "e.username = :username", "username", criteria.username());
        condition(and, parameters, "e.component = :component", "component", criteria.component());
        condition(
                and,
                parameters,
                // Spelt out where it is not DONE, so that the index of what went wrong serves it.
                criteria.outcome() == Outcome.DONE
                        ? "e.outcome = :outcome"
                        : "e.outcome = :outcome and e.outcome <> 'DONE'",
                "outcome",
                criteria.outcome() == null ? null : criteria.outcome().name());
        condition(and, parameters, "e.at >= :from", "from", criteria.from());
        condition(and, parameters, "e.at < :until", "until", criteria.until());
        if (before != null) {
            and.add("(e.at, e.id) < (:lastAt, :lastId)");
            parameters.put("lastAt", before.at());
            parameters.put("lastId", before.id());
        }
        var query = em.createNativeQuery(
                "select e.id, e.at, e.username, array_to_string(e.roles, ','), e.action, e.outcome, e.subject_kind,"
                        + " e.subject_id, c.number, e.detail, e.channel"
                        + " from audit_event e left join case_file c on c.id = e.case_id"
                        + (and.isEmpty() ? "" : " where " + String.join(" and ", and))
                        + " order by e.at desc, e.id desc",
                Tuple.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> found = query.setMaxResults(limit).getResultList();
        return found.stream().map(AuditRepository::row).toList();
    }

    private static void condition(
            List<String> and, Map<String, Object> parameters, String sql, String name, @Nullable Object value) {
        if (value != null) {
            and.add(sql);
            parameters.put(name, value);
        }
    }

    private static AuditRow row(Tuple row) {
        String roles = row.get(3, String.class);
        return new AuditRow(
                row.get(0, Number.class).longValue(),
                row.get(1, Instant.class),
                row.get(2, String.class),
                roles == null || roles.isEmpty() ? List.of() : List.of(roles.split(",", -1)),
                row.get(4, String.class),
                Outcome.valueOf(row.get(5, String.class)),
                row.get(6, String.class),
                row.get(7, UUID.class),
                row.get(8, String.class),
                row.get(9, String.class),
                row.get(10, String.class));
    }
}
