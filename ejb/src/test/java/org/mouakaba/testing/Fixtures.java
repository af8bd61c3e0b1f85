package org.mouakaba.testing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.TimeOrderedId;

/** Rows that a test stands on, each committed at once. Names are new at every call, so that tests do not meet. */
@Stateless
@PermitAll
public class Fixtures {

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:jboss/datasources/MouakabaDS")
    DataSource application;

    /** An organisation with one unit in a province, as {@code 04.421}. */
    public UUID aUnit(String province) {
        UUID organisation = TimeOrderedId.next();
        UUID unit = TimeOrderedId.next();
        insert(
                "insert into organisation (id, type, name_ar, name_fr, territory_code, valid_from)"
                        + " values (?1, 'EN_PROVINCIAL', 'منظمة', 'Organisation', ?2, date '2020-01-01')",
                organisation,
                province);
        insert(
                "insert into unit (id, organisation_id, type, name_ar, name_fr, territory_code, valid_from)"
                        + " values (?1, ?2, 'CAPE', 'وحدة', 'Unité', ?3, date '2020-01-01')",
                unit,
                organisation,
                province);
        return unit;
    }

    /** A worker of the unit; supervisor may be null. */
    public UUID aWorker(String username, String role, UUID unit, @Nullable UUID supervisor) {
        UUID worker = TimeOrderedId.next();
        insert(
                "insert into worker (id, username, role, given_name_ar, family_name_ar, given_name_latin,"
                        + " family_name_latin, unit_id, organisation_id, supervisor_id, accreditation_status, active_from)"
                        + " select ?1, ?2, ?3, 'اسم', 'نسب', 'Given', 'Family', u.id, u.organisation_id, cast(?5 as uuid), 'GRANTED',"
                        + " date '2020-01-01' from unit u where u.id = ?4",
                worker,
                username,
                role,
                unit,
                supervisor);
        return worker;
    }

    /** A unit with a supervisor and two workers of hers. */
    public Team aTeam() {
        String mark = UUID.randomUUID().toString();
        UUID unit = aUnit("04.421");
        UUID lead = aWorker("supervisor-" + mark, Role.SUPERVISOR, unit, null);
        return new Team(
                unit,
                lead,
                aWorker("worker-" + mark, Role.SOCIAL_WORKER, unit, lead),
                aWorker("colleague-" + mark, Role.SOCIAL_WORKER, unit, lead),
                As.user("supervisor-" + mark, Role.SUPERVISOR),
                As.user("worker-" + mark, Role.SOCIAL_WORKER),
                As.user("colleague-" + mark, Role.SOCIAL_WORKER));
    }

    /** A case of three weeks that the team's worker carries and has accepted; no province gives its number. */
    public CaseFileId aCase(Team team, String stage, String risk) {
        UUID id = TimeOrderedId.next();
        insert(
                "insert into case_file (id, number, person_id, organisation_id, unit_id, territory_code, worker_id,"
                        + " assigned_at, accepted_at, stage, stage_since, status, risk, urgency, confidentiality, opened_at)"
                        + " select ?1, '04421-1999-' || lpad(cast(count(c.id) + 1 as text), 6, '0'), ?2, u.organisation_id,"
                        + " u.id, '04.421', ?3, now(), now(), ?4, now(), 'OPEN', ?5, 'NORMAL', 'STANDARD',"
                        + " now() - interval '20 days' from unit u left join case_file c on c.number like '04421-1999-%'"
                        + " where u.id = ?6 group by u.id",
                id, aPerson("ياسين", "Yassine"), team.workerId(), stage, risk, team.unit());
        return new CaseFileId(id);
    }

    /** A ground on which something of the case may go to whom it requires, without asking. */
    public void aBasisToShare(CaseFileId id, String basis) {
        insert(
                "insert into consent (id, case_id, type, decision, given_on, legal_basis, basis_text, recorded_by,"
                        + " recorded_at) values (?1, ?2, 'SHARE_REFERRAL', 'NOT_REQUIRED', current_date, ?3, 'n° 12', 'x',"
                        + " now())",
                TimeOrderedId.next(),
                id.value(),
                basis);
    }

    public UUID aPerson(String arabic, String latin) {
        UUID person = TimeOrderedId.next();
        insert(
                "insert into person (id, given_name_ar, family_name_ar, given_name_latin, family_name_latin, sex,"
                        + " birth_precision, search_key) values (?1, ?2, 'الوزاني', ?3, 'Ouazzani', 'M', 'UNKNOWN', ?3)",
                person,
                arabic,
                latin);
        return person;
    }

    /** Runs a statement and commits it; parameters are ?1, ?2… */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int insert(String sql, @Nullable Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    /** Holds rows of the database until it is told to let go. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void hold(String sql, UUID id, CountDownLatch held, CountDownLatch release) throws InterruptedException {
        em.createNativeQuery(sql).setParameter(1, id).getResultList();
        held.countDown();
        if (!release.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("held too long");
        }
    }

    public long count(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** How many of these rows stand in no revision as they stand in their table. */
    public long unaudited(String table, String key, UUID value) {
        return count(
                "select count(*) from " + table + " r where r." + key + " = ?1 and not exists (select a.id from "
                        + table
                        + "_aud a where a.id = r.id"
                        + " and to_jsonb(a) - 'revision' - 'revision_type' = to_jsonb(r) - 'version')",
                value);
    }

    @SuppressWarnings("unchecked")
    public List<Object> column(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }

    /** How many statements Hibernate prepares while {@code use} runs, once what is kept in memory is there. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long statementsOf(Callable<?> use) {
        try {
            use.call();
            long before = StatementsOfThread.count();
            use.call();
            long count = StatementsOfThread.count() - before;
            if (count == 0) {
                throw new AssertionError("no statement at all: the counter is not at work");
            }
            return count;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database's own view of what the application may do with a table. */
    public Map<String, Boolean> privileges(String table) {
        return Map.of(
                "SELECT", granted(table, "SELECT"),
                "INSERT", granted(table, "INSERT"),
                "UPDATE", granted(table, "UPDATE"),
                "DELETE", granted(table, "DELETE"),
                "TRUNCATE", granted(table, "TRUNCATE"));
    }

    /** Tries a statement as the application's own user; the SQLSTATE of what came of it, {@code 00000} for a success. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String attempt(String sql) {
        try (Connection connection = application.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
            return "00000";
        } catch (SQLException e) {
            return Objects.requireNonNull(e.getSQLState(), e.getMessage());
        }
    }

    private boolean granted(String table, String privilege) {
        return (Boolean) em.createNativeQuery("select has_table_privilege(?1, ?2)")
                .setParameter(1, table)
                .setParameter(2, privilege)
                .getSingleResult();
    }
}
