package org.mouakaba.supervision.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.ShortName;
import org.mouakaba.platform.Label;
import org.mouakaba.supervision.boundary.NeedKind;
import org.mouakaba.supervision.boundary.NeedLine;

/** What waits for a supervisor, in one statement: the first of each kind, and how many there are. */
public class NeedRepository {

    /** No worker and no unit has it: an {@code in ()} without values is no SQL. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String NEEDS = """
            with scope as (
                select c.* from case_file c
                where c.closed_at is null and (c.worker_id in (:team) or (c.worker_id is null and c.unit_id = :unit))),
            need as (
                select case when s.risk = 'HIGH' then 'HIGH_UNASSIGNED' else 'UNASSIGNED' end as kind, s.id,
                       s.opened_at as since,
                       (select d.due_at from deadline d
                        where d.case_id = s.id and d.kind = 'ASSIGNMENT' and d.status = 'OPEN') as due_at
                from scope s where s.worker_id is null
                union all
                select d.kind, s.id, d.started_at, d.due_at from scope s join deadline d on d.case_id = s.id
                where d.status = 'OPEN' and d.kind in ('PLAN_APPROVAL', 'CLOSURE_DECISION')
                union all
                select 'CONSENT_MISSING', s.id, d.started_at, d.due_at from scope s join deadline d on d.case_id = s.id
                where d.status = 'OPEN' and d.kind = 'CONSENT' and d.due_at < :now
                union all
                select 'NOT_SEEN', s.id, coalesce(s.last_contact_at, s.opened_at), :now from scope s
                where s.worker_id is not null and s.risk = 'HIGH'
                and coalesce(s.last_contact_at, s.opened_at) < :unseen),
            ranked as (
                select n.*, count(*) over (partition by n.kind) as total,
                       row_number() over (partition by n.kind order by coalesce(n.due_at, n.since), n.since, n.id) as place
                from need n)
            select r.kind, r.total, s.id, s.number, p.given_name_ar, p.family_name_ar, p.given_name_latin,
                   p.family_name_latin, s.risk, s.confidentiality, r.since, r.due_at, w.given_name_ar,
                   w.given_name_latin
            from ranked r join scope s on s.id = r.id join person p on p.id = s.person_id
            left join worker w on w.id = s.worker_id
            where r.place <= :limit and (:only = '' or r.kind = :only)
            order by r.kind, r.place
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * @param only the one kind wanted; null for all
     * @param unseen whoever was last seen before this moment counts as not seen
     */
    @SuppressWarnings("unchecked")
    public List<NeedLine> find(AccessScope scope, @Nullable NeedKind only, int limit, Instant now, Instant unseen) {
        if (scope.kind() != AccessScope.Kind.SUPERVISOR) {
            return List.of();
        }
        List<Object[]> rows = em.createNativeQuery(NEEDS)
                .setParameter("team", scope.team().isEmpty() ? Set.of(NOBODY) : scope.team())
                .setParameter("unit", scope.unitId() == null ? NOBODY : scope.unitId())
                .setParameter("now", now)
                .setParameter("unseen", unseen)
                .setParameter("limit", limit)
                .setParameter("only", only == null ? "" : only.name())
                .getResultList();
        return rows.stream().map(row -> line(row, now)).toList();
    }

    private static NeedLine line(Object[] row, Instant now) {
        Confidentiality confidentiality = Confidentiality.valueOf((String) row[9]);
        Instant dueAt = (Instant) row[11];
        String latin = (String) row[13];
        return new NeedLine(
                NeedKind.valueOf((String) row[0]),
                ((Number) row[1]).longValue(),
                (UUID) row[2],
                (String) row[3],
                confidentiality == Confidentiality.SECRET
                        ? null
                        : ShortName.of((String) row[4], (String) row[5], (String) row[6], (String) row[7]),
                RiskLevel.valueOf((String) row[8]),
                confidentiality,
                (Instant) row[10],
                dueAt,
                latin == null ? null : new Label((String) row[12], latin, latin),
                dueAt != null && !dueAt.isAfter(now));
    }
}
