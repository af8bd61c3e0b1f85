package org.mouakaba.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL with its own data directory, and in it what the product needs: the database {@code mouakaba} with an
 * owner who migrates and a user who works, and the database {@code keycloak}.
 *
 * <p>It listens on the loopback address only, asks everybody for a password, and keeps {@code fsync} on: a write that
 * was confirmed survives a killed machine.
 */
public final class Database implements AutoCloseable {

    private final DataDirectory data;
    private final boolean ownsData;
    private final Secrets secrets;
    private final DatabaseUser user;
    private final int port;
    private final ChildProcess process;

    private Database(
            DataDirectory data, boolean ownsData, Secrets secrets, DatabaseUser user, int port, ChildProcess process) {
        this.data = data;
        this.ownsData = ownsData;
        this.secrets = secrets;
        this.user = user;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts the database alone, for tests that need nothing else.
     *
     * @param settings the data directory and the ports; only the database's port is used
     * @param progress told what is being done
     * @return the running database; closing it stops it and keeps its data
     */
    public static Database start(Settings settings, Progress progress) {
        DataDirectory data = DataDirectory.open(settings.data());
        try {
            DatabaseUser user = DatabaseUser.detect();
            Orphans.stop(data, user, progress);
            Ports.requireFree("database", settings.ports().database());
            Database database = launch(data, true, user, settings.ports().database(), progress);
            try {
                database.prepare(progress);
                return database;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Starts the process; {@link #prepare} makes it ready. Two steps, so that a caller can stop it in between. */
    static Database launch(DataDirectory data, boolean ownsData, DatabaseUser user, int port, Progress progress) {
        Secrets secrets = new Secrets(data.secrets());
        Path programs = Installation.find().postgresql().resolve("bin");
        new DatabaseFiles(data, user, programs).prepare(secrets, progress);
        progress.say("PostgreSQL: starting");
        return new Database(data, ownsData, secrets, user, port, startProcess(data, user, programs, port));
    }

    /** Waits until it answers, then makes roles and databases that are missing. */
    void prepare(Progress progress) {
        // A database that was killed replays its log first, which takes as long as there is log; it says so meanwhile.
        Health.await(process, this::answers, Duration.ofMinutes(10));
        try (Connection server = connect("postgres", DatabaseRole.SUPERUSER)) {
            DatabaseRole.provide(server, secrets);
            try (Connection own = connect(DatabaseRole.OWNER.database(), DatabaseRole.SUPERUSER)) {
                DatabaseRole.grant(own);
            }
        } catch (SQLException e) {
            throw new LaunchException(
                    "The database could not be prepared: %s; see %s.".formatted(e.getMessage(), process.log()), e);
        }
        progress.say("PostgreSQL: ready on port " + port);
    }

    private static ChildProcess startProcess(DataDirectory data, DatabaseUser user, Path programs, int port) {
        List<String> command = new ArrayList<>(user.command(
                programs.resolve("postgres").toString(), "-D", data.database().toString()));
        Map.ofEntries(
                        Map.entry("listen_addresses", "127.0.0.1"),
                        Map.entry("port", Integer.toString(port)),
                        // No socket file: its directory belongs to the system, and everything here speaks TCP.
                        Map.entry("unix_socket_directories", ""),
                        Map.entry("fsync", "on"),
                        Map.entry("full_page_writes", "on"),
                        Map.entry("synchronous_commit", "on"),
                        Map.entry("max_connections", "80"),
                        Map.entry("shared_buffers", "256MB"),
                        Map.entry("effective_cache_size", "1GB"),
                        Map.entry("work_mem", "16MB"),
                        Map.entry("maintenance_work_mem", "256MB"),
                        Map.entry("max_wal_size", "2GB"),
                        Map.entry("wal_compression", "on"),
                        Map.entry("random_page_cost", "1.1"),
                        Map.entry("max_parallel_workers_per_gather", "1"),
                        // Compiling a plan costs more than the short queries of a page.
                        Map.entry("jit", "off"),
                        Map.entry("shared_preload_libraries", "pg_stat_statements"),
                        // Neither what a row holds nor the password of a role belongs in a log or in statistics.
                        Map.entry("log_error_verbosity", "terse"),
                        Map.entry("log_min_error_statement", "panic"),
                        Map.entry("pg_stat_statements.track_utility", "off"),
                        Map.entry("idle_in_transaction_session_timeout", "10min"),
                        Map.entry("timezone", "UTC"),
                        Map.entry("log_timezone", "UTC"),
                        Map.entry("cluster_name", "mouakaba"))
                .forEach((name, value) -> {
                    command.add("-c");
                    command.add(name + "=" + value);
                });
        return ChildProcess.start(
                data, "postgresql", "PostgreSQL", data.database().toString(), command, Map.of());
    }

    private boolean answers() {
        try (Connection connection = connect("postgres", DatabaseRole.SUPERUSER)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new LaunchException(
                        "The password in %s does not open the database in %s: put the secrets back that belong to it."
                                .formatted(data.secrets(), data.database()),
                        e);
            }
            return false;
        }
    }

    private Connection connect(String database, DatabaseRole role) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(urlOf(database));
        source.setUser(role.username());
        source.setPassword(role.password(secrets));
        source.setConnectTimeout(5);
        return source.getConnection();
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Returns the address of the product's database */
    public String url() {
        return urlOf(DatabaseRole.APP.database());
    }

    /** Returns the port it listens on */
    public int port() {
        return port;
    }

    /** Returns who migrates */
    public String owner() {
        return DatabaseRole.OWNER.username();
    }

    /** Returns his password */
    public String ownerPassword() {
        return DatabaseRole.OWNER.password(secrets);
    }

    /** Returns who works: owns nothing and may do what the migrations granted */
    public String app() {
        return DatabaseRole.APP.username();
    }

    /** Returns his password */
    public String appPassword() {
        return DatabaseRole.APP.password(secrets);
    }

    String keycloakUrl() {
        return urlOf(DatabaseRole.KEYCLOAK.database());
    }

    String keycloakUser() {
        return DatabaseRole.KEYCLOAK.username();
    }

    String keycloakPassword() {
        return DatabaseRole.KEYCLOAK.password(secrets);
    }

    /**
     * Connects as the owner of the tables.
     *
     * @return a connection
     * @throws SQLException if it cannot be had
     */
    public Connection connectAsOwner() throws SQLException {
        return connect(DatabaseRole.OWNER.database(), DatabaseRole.OWNER);
    }

    /**
     * Connects as the application's user.
     *
     * @return a connection
     * @throws SQLException if it cannot be had
     */
    public Connection connectAsApp() throws SQLException {
        return connect(DatabaseRole.APP.database(), DatabaseRole.APP);
    }

    /** Returns what the server's data sources read from the environment */
    public Map<String, String> environment() {
        return Map.of(
                "MOUAKABA_DB_URL", url(),
                "MOUAKABA_DB_OWNER", owner(),
                "MOUAKABA_DB_OWNER_PASSWORD", ownerPassword(),
                "MOUAKABA_DB_APP", app(),
                "MOUAKABA_DB_APP_PASSWORD", appPassword());
    }

    ChildProcess process() {
        return process;
    }

    /** Ends the sessions, shuts down cleanly and keeps the data. */
    @Override
    public void close() {
        process.stop(() -> user.interrupt(process.process().pid()), Duration.ofSeconds(60));
        if (ownsData) {
            data.close();
        }
    }
}
