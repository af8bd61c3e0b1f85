package org.mouakaba.worklist.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.TimelineEntry;

/** The history of who carried a case. Reads it by name: it is {@code casefile}'s. */
public class AssignmentRepository {

    @PersistenceContext
    EntityManager em;

    /** The name stands in both scripts: the message of each language takes its own. */
    public List<TimelineEntry> timeline(CaseFileId id) {
        return em.createQuery(
                        "select a.at, a.username, a.fromWorkerId, a.handoverNote, w.givenNameAr, w.familyNameAr,"
                                + " w.givenNameLatin, w.familyNameLatin from AssignmentEntry a"
                                + " join Worker w on w.id = a.toWorkerId where a.caseId = :case",
                        Tuple.class)
                .setParameter("case", id.value())
                .getResultStream()
                .map(row -> new TimelineEntry(
                        row.get(0, Instant.class),
                        "STEP",
                        "worklist",
                        row.get(2, UUID.class) == null ? "timeline.given" : "timeline.handedOver",
                        List.of(
                                row.get(4, String.class) + " " + row.get(5, String.class),
                                row.get(6, String.class) + " " + row.get(7, String.class)),
                        row.get(3, String.class),
                        row.get(1, String.class)))
                .toList();
    }
}
