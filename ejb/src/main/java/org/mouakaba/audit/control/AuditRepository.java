package org.mouakaba.audit.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import org.hibernate.Session;
import org.mouakaba.audit.boundary.AuditEvent;

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
}
