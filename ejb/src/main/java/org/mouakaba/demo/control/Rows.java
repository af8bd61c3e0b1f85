package org.mouakaba.demo.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows on their way into the database by COPY: gathered by table, sent in the order in which the tables were named, so
 * that foreign keys find what they point at. One batch is sent while the next is made up, so that the database and this
 * program each have a processor; the order stays the same.
 */
final class Rows implements AutoCloseable {

    /** Enough rows for COPY to be fast, few enough to stay in a small heap. */
    private static final int BATCH = 40_000;

    private final Connection connection;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final ExecutorService sender =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "rows of the demo"));
    private Future<?> sending = CompletableFuture.completedFuture(null);
    private int waiting;
    private long written;
    private long revision;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Names a table and the columns that its rows will bring. */
    void table(String name, String columns) {
        tables.put(name, new Table(name, columns));
    }

    /** As {@link #table}, with a history: each row is written as its first revision too. */
    void audited(String name, String columns) {
        tables.put(name, new Table(name, columns));
        tables.put(name + "_aud", new Table(name + "_aud", columns + ", revision, revision_type"));
    }

    void add(String table, @Nullable Object... values) {
        table(table).append(values);
        waiting++;
    }

    /** Adds a row and its first revision. */
    void addAudited(long of, String table, @Nullable Object... values) {
        add(table, values);
        @Nullable Object[] first = Arrays.copyOf(values, values.length + 2);
        first[values.length] = of;
        first[values.length + 1] = 0;
        add(table + "_aud", first);
    }

    /** A change of case data by somebody at a moment. */
    long revision(Instant at, String username) {
        revision++;
        add("revision", revision, at.toEpochMilli(), username);
        return revision;
    }

    long lastRevision() {
        return revision;
    }

    /** Sends what waits where it is much. */
    void sendIfMany() throws SQLException {
        if (waiting >= BATCH) {
            send();
        }
    }

    /** Begins to send what waits. Until {@link #settle} nobody else may use the connection. */
    void send() throws SQLException {
        await();
        List<Batch> batches = tables.values().stream()
                .filter(table -> !table.rows.isEmpty())
                .map(Table::take)
                .toList();
        sending = sender.submit(() -> {
            for (Batch batch : batches) {
                batch.copyInto(connection);
            }
            return null;
        });
        written += waiting;
        waiting = 0;
    }

    /** Sends what waits and comes back when all of it is in the database. */
    void settle() throws SQLException {
        send();
        await();
    }

    private void await() throws SQLException {
        try {
            sending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        }
    }

    /** Waits for what is under way; what was not sent is lost. */
    @Override
    public void close() {
        sender.shutdown();
        try {
            sender.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long written() {
        return written;
    }

    private Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    /** Rows of a table on their way. */
    private record Batch(String copy, String rows) {

        void copyInto(Connection connection) throws SQLException {
            try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One table's rows in COPY's text format. */
    private static final class Table {

        private final String copy;
        private final int width;
        private final StringBuilder rows = new StringBuilder();

        Table(String name, String columns) {
            this.copy = "copy " + name + " (" + columns + ") from stdin";
            this.width = columns.split(",", -1).length;
        }

        void append(@Nullable Object... values) {
            if (values.length != width) {
                throw new IllegalArgumentException(copy + ": " + values.length + " values for " + width + " columns");
            }
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    rows.append('\t');
                }
                rows.append(text(values[i]));
            }
            rows.append('\n');
        }

        Batch take() {
            Batch batch = new Batch(copy, rows.toString());
            rows.setLength(0);
            return batch;
        }

        private static String text(@Nullable Object value) {
            if (value == null) {
                return "\\N";
            }
            if (value instanceof Collection<?> list) {
                return escaped(list.stream()
                        .map(element -> '"' + element.toString() + '"')
                        .collect(Collectors.joining(",", "{", "}")));
            }
            if (value instanceof UUID || value instanceof Number || value instanceof Boolean) {
                return value.toString();
            }
            return escaped(value.toString());
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }
    }
}
