package org.mouakaba.demo.boundary;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.mouakaba.demo.control.Population;

/**
 * Fills an empty database with people, households and cases of the whole country: the launcher runs it once, as the owner
 * of the tables, in a process of its own. Names are drawn from a list, territories are real, identifiers are clearly fake
 * (DOMAIN 9, item 13). The same number of people on the same day gives the same population.
 *
 * <p>It writes by COPY, in one transaction: a population is there whole or not at all.
 */
public final class DemoPopulation {

    private DemoPopulation() {}

    /**
     * Writes the population that the environment's database is to hold.
     *
     * @param arguments how many people
     * @throws SQLException where the database refuses; nothing is written then
     */
    public static void main(String[] arguments) throws SQLException {
        int people = Integer.parseInt(arguments[0]);
        try (Connection connection = DriverManager.getConnection(
                required("MOUAKABA_DB_URL"), required("MOUAKABA_DB_OWNER"), required("MOUAKABA_DB_OWNER_PASSWORD"))) {
            connection.setAutoCommit(false);
            fill(connection, people, Clock.systemUTC());
            connection.commit();
            analyse(connection);
        }
    }

    /**
     * Writes into the caller's transaction.
     *
     * @param connection of the owner of the tables
     * @throws IllegalStateException where the database holds people already
     */
    public static void fill(Connection connection, int people, Clock clock) throws SQLException {
        requireEmpty(connection);
        if (people > 0) {
            new Population(connection, people, clock).write();
        }
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select exists (select 1 from person) or exists (select 1 from worker)")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new IllegalStateException("the database holds people already: no demo is written beside them");
            }
        }
    }

    /** The planner knows nothing of rows that came by COPY until it has looked at them. */
    private static void analyse(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static String required(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("no " + variable + " in the environment");
        }
        return value;
    }
}
