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
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
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

    public long count(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    public List<Object> column(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }

    /**
     * How many statements Hibernate prepares while {@code use} runs: the least of three runs, since the server's timers
     * prepare theirs meanwhile.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long statementsOf(Callable<?> use) {
        Statistics statistics =
                em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long before = statistics.getPrepareStatementCount();
            try {
                use.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
        }
        return least;
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
