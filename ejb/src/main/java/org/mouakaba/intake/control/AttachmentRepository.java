package org.mouakaba.intake.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.intake.boundary.AttachmentId;
import org.mouakaba.intake.boundary.AttachmentRow;
import org.mouakaba.intake.entity.Attachment;

/** Files that came with reports. Lists never read their content. */
public class AttachmentRepository {

    @PersistenceContext
    EntityManager em;

    public void add(Attachment attachment) {
        em.persist(attachment);
    }

    public Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(em.find(Attachment.class, id.value()));
    }

    /** So that a version conflict shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }

    /** How many came with a report, those taken back not counted. */
    public long count(UUID report) {
        return em.createQuery(
                        "select count(a) from Attachment a where a.reportId = :report and a.withdrawnAt is null",
                        Long.class)
                .setParameter("report", report)
                .getSingleResult();
    }

    /** Those that came with a report, in the order in which they came. */
    public List<AttachmentRow> ofReport(UUID report) {
        return em
                .createQuery(
                        "select a.id, a.name, a.bytes, a.namesReporter, a.addedBy, a.addedAt, a.withdrawnBy, a.withdrawnAt"
                                + " from Attachment a where a.reportId = :report order by a.addedAt, a.id",
                        Tuple.class)
                .setParameter("report", report)
                .getResultList()
                .stream()
                .map(row -> new AttachmentRow(
                        new AttachmentId(row.get(0, UUID.class)),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, Boolean.class),
                        row.get(4, String.class),
                        row.get(5, Instant.class),
                        row.get(6, String.class),
                        row.get(7, Instant.class)))
                .toList();
    }
}
