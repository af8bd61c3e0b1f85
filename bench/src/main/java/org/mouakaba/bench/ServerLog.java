package org.mouakaba.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the database writes into its log about the application's user while it is told to tell more. */
final class ServerLog implements AutoCloseable {

    private final Path log;
    private final Connection superuser;
    private final List<String> settings;

    /** @param settings as {@code name = value}, in force until this is closed */
    ServerLog(Place place, List<String> settings) throws SQLException, IOException {
        this.log = place.data().resolve("logs/postgresql.log");
        this.superuser = place.connect("postgres", "database-superuser");
        this.settings = List.copyOf(settings);
        try (Statement statement = superuser.createStatement()) {
            for (String setting : settings) {
                statement.execute("alter role mouakaba_app set " + setting);
            }
            reconnect(statement);
        }
    }

    /** What was written during a visit. */
    String during(Runnable visit) throws IOException {
        long from = Files.size(log);
        visit.run();
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            byte[] written = new byte[(int) (file.length() - from)];
            file.readFully(written);
            return new String(written, StandardCharsets.UTF_8);
        }
    }

    /** The server's pool holds connections that know nothing of the new settings. */
    private static void reconnect(Statement statement) throws SQLException {
        statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'mouakaba_app'");
        try {
            // The pool validates in the background.
            Thread.sleep(12_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws SQLException {
        try (superuser;
                Statement statement = superuser.createStatement()) {
            for (String setting : settings) {
                statement.execute("alter role mouakaba_app reset " + setting.replaceAll(" =.*", ""));
            }
            reconnect(statement);
        }
    }
}
