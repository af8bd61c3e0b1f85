package org.mouakaba.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL with its own data directory, and in it what the product needs: the database {@code mouakaba} with an
 * owner who migrates and a user who works, and the database {@code keycloak}.
 *
 * <p>It listens on the loopback address only, asks everybody for a password, and keeps {@code fsync} on: a write that
 * was confirmed survives a killed machine.
 */
public final class Database implements AutoCloseable {

    private static final String NAME = "mouakaba";
    private static final String OWNER = "mouakaba_owner";
    private static final String APP = "mouakaba_app";
    private static final String KEYCLOAK = "keycloak";
    private static final String SUPERUSER = "postgres";

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
        initialise(data, secrets, user, programs, progress);
        clearStaleLock(data);
        progress.say("PostgreSQL: starting");
        return new Database(data, ownsData, secrets, user, port, startProcess(data, user, programs, port));
    }

    /** Waits until it answers, then makes roles and databases that are missing. */
    void prepare(Progress progress) {
        // A database that was killed replays its log first, which takes as long as there is log; it says so meanwhile.
        Health.await(process, this::answers, Duration.ofMinutes(10));
        try (Connection connection = connect("postgres", SUPERUSER)) {
            provide(connection);
        } catch (SQLException e) {
            throw new LaunchException(
                    "The database could not be prepared: %s; see %s.".formatted(e.getMessage(), process.log()), e);
        }
        try (Connection connection = connect(NAME, SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to " + OWNER);
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + APP);
            statement.execute("create extension if not exists pg_stat_statements");
        } catch (SQLException e) {
            throw new LaunchException(
                    "The database could not be prepared: %s; see %s.".formatted(e.getMessage(), process.log()), e);
        }
        progress.say("PostgreSQL: ready on port " + port);
    }

    private static void initialise(
            DataDirectory data, Secrets secrets, DatabaseUser user, Path programs, Progress progress) {
        if (Files.exists(data.database().resolve("PG_VERSION"))) {
            user.own(data.database());
            return;
        }
        progress.say("PostgreSQL: making a new database in " + data.database());
        Path beside = data.root().resolve("database.new");
        Path password = data.work().resolve("superuser");
        try {
            Trees.delete(beside);
            Files.createDirectory(beside);
            DataDirectory.restrict(beside, "rwx------");
            DataDirectory.write(password, secrets.of("database-superuser"));
            if (!user.owner().isEmpty()) {
                DataDirectory.restrict(data.root(), "rwx--x--x");
                DataDirectory.restrict(data.work(), "rwx--x--x");
            }
            user.own(beside);
            user.own(password);
            ChildProcess initdb = ChildProcess.start(
                    data,
                    "initdb",
                    "The making of the database",
                    beside.toString(),
                    user.command(
                            programs.resolve("initdb").toString(),
                            "--pgdata=" + beside,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=icu",
                            "--icu-locale=und",
                            "--locale=C.UTF-8"),
                    Map.of());
            if (initdb.awaitResult() != 0) {
                throw new LaunchException(initdb.ending());
            }
            // Moved into place only when whole: a start that is killed here begins anew.
            Files.move(beside, data.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchException("The database could not be made: %s.".formatted(e.getMessage()), e);
        } finally {
            deleteQuietly(password);
        }
    }

    /**
     * After a crash of the machine the lock file names a process number that may be somebody else's by now, and
     * PostgreSQL would refuse to start. This launcher holds the directory, so only a real postgres counts.
     */
    private static void clearStaleLock(DataDirectory data) {
        Path lock = data.database().resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            String pid = Files.readString(lock).lines().findFirst().orElse("").strip();
            boolean postgres = ProcessHandle.of(Long.parseLong(pid))
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.contains("postgres"))
                    .isPresent();
            if (!postgres) {
                Files.delete(lock);
            }
        } catch (IOException | NumberFormatException e) {
            // PostgreSQL itself says what is wrong with its lock.
        }
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
        try (Connection connection = connect("postgres", SUPERUSER)) {
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

    private void provide(Connection connection) throws SQLException {
        for (String role : List.of(OWNER, APP, KEYCLOAK)) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + role + "'")) {
                execute(connection, "create role " + role + " login nosuperuser nocreatedb nocreaterole");
            }
            execute(connection, "alter role " + role + " password '" + password(role) + "'");
        }
        for (Map.Entry<String, String> database :
                Map.of(NAME, OWNER, KEYCLOAK, KEYCLOAK).entrySet()) {
            if (!exists(connection, "select 1 from pg_database where datname = '" + database.getKey() + "'")) {
                execute(connection, "create database " + database.getKey() + " owner " + database.getValue());
            }
            execute(connection, "revoke all on database " + database.getKey() + " from public");
        }
        // To connect and no more: what it may do in the tables is granted by the migrations.
        execute(connection, "grant connect on database " + NAME + " to " + APP);
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private String password(String role) {
        return switch (role) {
            case OWNER -> ownerPassword();
            case APP -> appPassword();
            case KEYCLOAK -> keycloakPassword();
            default -> secrets.of("database-superuser");
        };
    }

    private Connection connect(String database, String role) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(urlOf(database));
        source.setUser(role);
        source.setPassword(password(role));
        source.setConnectTimeout(5);
        return source.getConnection();
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Returns the address of the product's database */
    public String url() {
        return urlOf(NAME);
    }

    /** Returns the port it listens on */
    public int port() {
        return port;
    }

    /** Returns who migrates */
    public String owner() {
        return OWNER;
    }

    /** Returns his password */
    public String ownerPassword() {
        return secrets.of("database-owner");
    }

    /** Returns who works: owns nothing and may do what the migrations granted */
    public String app() {
        return APP;
    }

    /** Returns his password */
    public String appPassword() {
        return secrets.of("database-app");
    }

    String keycloakUrl() {
        return urlOf(KEYCLOAK);
    }

    String keycloakUser() {
        return KEYCLOAK;
    }

    String keycloakPassword() {
        return secrets.of("database-keycloak");
    }

    /**
     * Connects as the owner of the tables.
     *
     * @return a connection
     * @throws SQLException if it cannot be had
     */
    public Connection connectAsOwner() throws SQLException {
        return connect(NAME, OWNER);
    }

    /**
     * Connects as the application's user.
     *
     * @return a connection
     * @throws SQLException if it cannot be had
     */
    public Connection connectAsApp() throws SQLException {
        return connect(NAME, APP);
    }

    /** Returns what the server's data sources read from the environment */
    public Map<String, String> environment() {
        return Map.of(
                "MOUAKABA_DB_URL", url(),
                "MOUAKABA_DB_OWNER", OWNER,
                "MOUAKABA_DB_OWNER_PASSWORD", ownerPassword(),
                "MOUAKABA_DB_APP", APP,
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

    private static void deleteQuietly(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It holds what the secrets directory holds too.
        }
    }
}
