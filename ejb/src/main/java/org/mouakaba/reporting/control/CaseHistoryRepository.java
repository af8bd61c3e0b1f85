package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingValue;

/**
 * The histories of all cases, in three aggregates whatever the number of quarters. For the batch only: no page reads this.
 * Quarters are counted from 1; 0 is before the first of them, and what comes after the last is greater.
 */
public class CaseHistoryRepository {

    private static final String LOAD = "load.";

    // What is asked with, read once: a cast that stands in a condition is done anew for each row.
    private static final String ASKED = """
            with asked as materialized (select cast(:bounds as timestamptz[]) as bounds, cast(:open as text[]) as open)
            """;

    // A case that is opened again is another life of it.
    private static final String LIVES = ASKED + """
            , life as (select h.case_id, min(h.at) filter (where h.to_stage = any (a.open)) as began,
                min(h.at) filter (where h.to_stage = 'CLOSED') as ended
                from case_stage_history h cross join asked a group by h.case_id, h.episode)
            select c.territory_code, width_bucket(l.began, a.bounds), coalesce(width_bucket(l.ended, a.bounds), 1000),
                count(*)::int
            from life l join case_file c on c.id = l.case_id cross join asked a where l.began is not null group by 1, 2, 3
            """;

    // A month is the twelfth part of 365.25 days. Steps taken at one moment follow one another as the stages do.
    private static final String MONTHS = ASKED + """
            , step as (select h.case_id, h.to_stage as stage, h.at, coalesce(lead(h.at) over (partition by h.case_id
                    order by h.at, o.place), 'infinity') as until
                from case_stage_history h
                left join unnest(cast(:order as text[])) with ordinality o (stage, place) on o.stage = h.to_stage),
            quarter as materialized (select i, lo, lead(lo) over (order by i) as hi
                from asked a cross join unnest(a.bounds) with ordinality q (lo, i))
            select c.territory_code, q.i::int,
                sum(extract(epoch from least(s.until, q.hi) - greatest(s.at, q.lo)) / 2629800 * (r.weight * f.factor
                    + case when c.court_measure then cast(:court as numeric) else 0 end
                    + case when c.interpreter then cast(:interpreter as numeric) else 0 end
                    + case when c.long_travel then cast(:travel as numeric) else 0 end))
            from step s join quarter q on s.at < q.hi and s.until > q.lo
            join unnest(cast(:open as text[]), cast(:factors as numeric[])) f (stage, factor) on f.stage = s.stage
            join case_file c on c.id = s.case_id
            join unnest(cast(:risks as text[]), cast(:weights as numeric[])) r (risk, weight) on r.risk = c.risk
            group by 1, 2
            """;

    private static final String SERVICES = ASKED + """
            select c.territory_code, width_bucket(s.at, a.bounds), s.to_status, count(*)::int
            from referral_step s join referral r on r.id = s.referral_id join case_file c on c.id = r.case_id
            cross join asked a
            where s.to_status = 'SERVICE_COMPLETED' or s.to_status = 'DECLINED' and s.decline_reason = 'NO_CAPACITY'
            group by 1, 2, 3
            """;

    @PersistenceContext
    EntityManager em;

    /** Territory, quarter in which a life began, quarter in which it ended, number of them. */
    List<Tuple> lives(List<YearMonth> quarters, Map<String, SettingValue> load) {
        return rows(asked(LIVES, quarters, load));
    }

    /** Territory, quarter, weighted months. */
    List<Tuple> months(List<YearMonth> quarters, Map<String, SettingValue> load) {
        return rows(weighed(asked(MONTHS, quarters, load), load));
    }

    /** Territory, quarter, status that a referral came to, number of them. */
    List<Tuple> services(List<YearMonth> quarters, Map<String, SettingValue> load) {
        return rows(asked(SERVICES, quarters, load));
    }

    /** The moments at which the quarters begin, and the one at which the last ends. */
    private Query asked(String sql, List<YearMonth> quarters, Map<String, SettingValue> load) {
        List<String> bounds = new ArrayList<>();
        quarters.forEach(quarter -> bounds.add(start(quarter.minusMonths(2))));
        bounds.add(start(quarters.get(quarters.size() - 1).plusMonths(1)));
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("bounds", array(bounds))
                .setParameter("open", array(open(load)));
    }

    private static String start(YearMonth month) {
        return month.atDay(1).atStartOfDay(SystemClock.ZONE).toInstant().toString();
    }

    private static Query weighed(Query query, Map<String, SettingValue> load) {
        List<String> open = open(load);
        List<String> risks = Stream.of(RiskLevel.values()).map(RiskLevel::name).toList();
        return query.setParameter("factors", array(values(load, "stage.", open)))
                .setParameter("risks", array(risks))
                .setParameter("weights", array(values(load, "risk.", risks)))
                .setParameter(
                        "order",
                        array(Stream.of(CaseStage.values()).map(CaseStage::name).toList()))
                .setParameter("court", value(load, "court-measure"))
                .setParameter("interpreter", value(load, "interpreter"))
                .setParameter("travel", value(load, "travel"));
    }

    /** The stages in which a case is carried: those that have a weight. */
    private static List<String> open(Map<String, SettingValue> load) {
        return Stream.of(CaseStage.values())
                .map(CaseStage::name)
                .filter(stage -> load.containsKey(LOAD + "stage." + stage))
                .toList();
    }

    private static List<String> values(Map<String, SettingValue> load, String prefix, List<String> names) {
        return names.stream()
                .map(name -> value(load, prefix + name).toPlainString())
                .toList();
    }

    private static BigDecimal value(Map<String, SettingValue> load, String name) {
        return Objects.requireNonNull(load.get(LOAD + name), name).number();
    }

    private static String array(List<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
