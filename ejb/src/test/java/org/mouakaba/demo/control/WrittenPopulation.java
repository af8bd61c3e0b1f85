package org.mouakaba.demo.control;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.mouakaba.demo.boundary.DemoPopulation;
import org.mouakaba.launcher.Database;
import org.mouakaba.launcher.Progress;
import org.mouakaba.launcher.Settings;
import org.mouakaba.platform.SchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of its own with the product's schema, because a population is written into an empty database only and the
 * other tests have people in theirs.
 */
final class WrittenPopulation implements AutoCloseable {

    private final Database database;

    WrittenPopulation() {
        this.database = Database.start(
                Settings.forTest(Path.of("target", "it", "demo").toAbsolutePath()), Progress.to(System.err));
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setURL(database.url());
        owner.setUser(database.owner());
        owner.setPassword(database.ownerPassword());
        SchemaMigration.migrate(owner);
    }

    /** A transaction of the owner with nobody in the tables; what is written in it is gone when it closes. */
    Connection empty() throws SQLException {
        Connection connection = database.connectAsOwner();
        connection.setAutoCommit(false);
        return connection;
    }

    /** A population in a transaction that ends with the connection. */
    Connection of(int people, Instant now) throws SQLException {
        Connection connection = empty();
        fill(connection, people, now);
        return connection;
    }

    static void fill(Connection connection, int people, Instant now) throws SQLException {
        DemoPopulation.fill(connection, people, Clock.fixed(now, ZoneOffset.UTC));
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('demo.now', '" + now + "', false)");
            // Rows that came by COPY are unknown to the planner, and the checks join all of them.
            statement.execute("analyze");
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
