package org.mouakaba.audit.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.audit.boundary.Look;
import org.mouakaba.audit.boundary.LookCursor;
import org.mouakaba.audit.boundary.LookRow;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.SystemClock;

/** The log of one object, folded to a row for each account and day. Workers and units are read by name, to say who. */
public class LookRepository {

    /** The indexes of subject and of case serve it: what it reads is the log of one person, however long the log is. */
    private static final String LOOKS = """
            select cast(d.day as text), d.username, max(d.roles), u.name_ar, u.name_fr, min(d.at), max(d.at),
                   string_agg(distinct d.look, ','), count(*)
            from (select cast(e.at at time zone :zone as date) as day, e.username, e.at,
                         array_to_string(e.roles, ',') as roles,
                         case when e.outcome = 'REFUSED' then 'REFUSED'
                              when e.action = 'casefile.EmergencyAccessService.open' then 'EMERGENCY'
                              when e.action = 'person.PersonQueries.candidate' then 'NAMED'
                              when e.action like '%Service.%' and e.case_id is not null then 'CHANGED_CASE'
                              when e.action like '%Service.%' then 'CHANGED_RECORD'
                              when e.case_id is not null then 'READ_CASE'
                              else 'READ_RECORD' end as look
                  from audit_event e
                  where (e.subject_id = :object or e.case_id in (:cases)) and e.at < :until) d
            left join worker w on w.username = d.username
            left join unit u on u.id = w.unit_id
            where d.day < :day or d.username > :username
            group by d.day, d.username, u.name_ar, u.name_fr
            order by d.day desc, d.username""";

    private static final LookCursor NEWEST = new LookCursor(LocalDate.of(9999, 1, 1), "");

    @PersistenceContext
    EntityManager em;

    /** The newest day first, within a day by account. */
    public List<LookRow> of(UUID object, Collection<UUID> cases, @Nullable LookCursor before, int limit) {
        LookCursor end = before == null ? NEWEST : before;
        Query query = em.createNativeQuery(LOOKS, Tuple.class)
                .setParameter("zone", SystemClock.ZONE.getId())
                .setParameter("object", object)
                .setParameter("cases", cases.isEmpty() ? List.of(object) : cases)
                .setParameter(
                        "until",
                        end.day().plusDays(1).atStartOfDay(SystemClock.ZONE).toInstant())
                .setParameter("day", end.day())
                .setParameter("username", end.username())
                .setMaxResults(limit);
        @SuppressWarnings("unchecked")
        List<Tuple> found = query.getResultList();
        return found.stream().map(LookRepository::row).toList();
    }

    private static LookRow row(Tuple row) {
        String roles = row.get(2, String.class);
        String unit = row.get(3, String.class);
        String french = row.get(4, String.class);
        return new LookRow(
                LocalDate.parse(row.get(0, String.class)),
                row.get(1, String.class),
                roles == null || roles.isEmpty() ? List.of() : List.of(roles.split(",", -1)),
                unit == null ? null : new Label(unit, french, french),
                row.get(5, Instant.class),
                row.get(6, Instant.class),
                Arrays.stream(row.get(7, String.class).split(",", -1))
                        .map(Look::valueOf)
                        .sorted()
                        .toList(),
                row.get(8, Number.class).longValue());
    }
}
