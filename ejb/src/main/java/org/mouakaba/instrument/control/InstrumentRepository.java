package org.mouakaba.instrument.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.instrument.boundary.EditionId;
import org.mouakaba.instrument.boundary.EditionRow;
import org.mouakaba.instrument.boundary.EditionStatus;
import org.mouakaba.instrument.entity.InstrumentEdition;
import org.mouakaba.instrument.entity.NewEdition;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Editions of instruments. Lists never read a workbook. */
public class InstrumentRepository {

    private static final String ROW =
            "select e.id, e.code, e.number, e.kind, e.title, e.writtenVersion, e.status, e.fileName, e.uploadedBy,"
                    + " e.uploadedAt, e.publishedBy, e.publishedAt, e.retiredBy, e.retiredAt, e.version"
                    + " from InstrumentEdition e";

    @PersistenceContext
    EntityManager em;

    public Optional<InstrumentEdition> find(EditionId id) {
        return Optional.ofNullable(em.find(InstrumentEdition.class, id.value()));
    }

    public Optional<InstrumentEdition> published(String code) {
        return em.createQuery(
                        "select e from InstrumentEdition e where e.code = :code and e.status = :published",
                        InstrumentEdition.class)
                .setParameter("code", code)
                .setParameter("published", EditionStatus.PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    /** Whether this very workbook is an edition already. */
    public boolean known(byte[] workbook) {
        return em.createQuery("select count(e) from InstrumentEdition e where e.sha256 = :sha256", Long.class)
                        .setParameter("sha256", NewEdition.digest(workbook))
                        .getSingleResult()
                > 0;
    }

    /** The number that the next edition gets. */
    public int next(String code) {
        return 1
                + em.createQuery(
                                "select coalesce(max(e.number), 0) from InstrumentEdition e where e.code = :code",
                                Integer.class)
                        .setParameter("code", code)
                        .getSingleResult();
    }

    public Optional<EditionRow> row(EditionId id) {
        return em.createQuery(ROW + " where e.id = :id", Tuple.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(InstrumentRepository::row)
                .findFirst();
    }

    /** All, by instrument, the last edition first. */
    public Page<EditionRow> all(PageRequest page) {
        List<EditionRow> rows = rows(em.createQuery(ROW + " order by e.code, e.number desc", Tuple.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size()));
        return new Page<>(
                rows,
                em.createQuery("select count(e) from InstrumentEdition e", Long.class)
                        .getSingleResult());
    }

    /** Those to be filled now; an organisation has a handful of instruments. */
    public List<EditionRow> published() {
        return rows(em.createQuery(ROW + " where e.status = :published order by e.code", Tuple.class)
                .setParameter("published", EditionStatus.PUBLISHED)
                .setMaxResults(PageRequest.LIMIT));
    }

    public List<EditionRow> rows(List<UUID> ids) {
        return rows(em.createQuery(ROW + " where e.id in :ids", Tuple.class).setParameter("ids", ids));
    }

    private static List<EditionRow> rows(TypedQuery<Tuple> query) {
        return query.getResultList().stream().map(InstrumentRepository::row).toList();
    }

    private static EditionRow row(Tuple row) {
        return new EditionRow(
                new EditionId(row.get(0, UUID.class)),
                row.get(1, String.class),
                row.get(2, Integer.class),
                row.get(3, String.class),
                TitleJson.read(row.get(4, String.class)),
                row.get(5, String.class),
                row.get(6, EditionStatus.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, Instant.class),
                row.get(10, String.class),
                row.get(11, Instant.class),
                row.get(12, String.class),
                row.get(13, Instant.class),
                row.get(14, Long.class));
    }

    public void add(InstrumentEdition edition) {
        em.persist(edition);
    }

    public void remove(InstrumentEdition edition) {
        em.remove(edition);
    }

    /** So that a version conflict shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }
}
