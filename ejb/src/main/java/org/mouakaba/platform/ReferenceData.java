package org.mouakaba.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Reference data that ships with the product: {@code reference/<table>.csv}, header = columns, one row an entry. Runs
 * again whenever the file changes and adds only what is missing, so that what an administrator has relabelled or retired
 * stays as she left it.
 */
final class ReferenceData implements JavaMigration {

    private final String table;

    private ReferenceData(String table) {
        this.table = table;
    }

    /** One repeatable migration for each table, in the order of their foreign keys. */
    static JavaMigration[] all(List<String> tables) {
        return tables.stream().map(ReferenceData::new).toArray(JavaMigration[]::new);
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "reference " + table;
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        try (InputStream in = open()) {
            sum.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (Reader reader = new InputStreamReader(open(), StandardCharsets.UTF_8);
                CSVParser rows = format.parse(reader)) {
            List<String> columns = rows.getHeaderNames();
            // Every value travels as text and the column gives it its type: one loader for all tables.
            String insert = "insert into " + table + " (" + String.join(", ", columns) + ") select "
                    + String.join(", ", columns.stream().map(c -> "r." + c).toList())
                    + " from json_populate_record(null::"
                    + table + ", json_build_object("
                    + String.join(
                            ", ",
                            columns.stream().map(c -> "'" + c + "', ?::text").toList())
                    + ")) r on conflict do nothing";
            try (PreparedStatement statement = context.getConnection().prepareStatement(insert)) {
                for (CSVRecord row : rows) {
                    for (int i = 0; i < columns.size(); i++) {
                        statement.setString(i + 1, row.get(i));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private InputStream open() {
        InputStream in = ReferenceData.class.getResourceAsStream("/reference/" + table + ".csv");
        if (in == null) {
            throw new IllegalStateException("no reference data for " + table);
        }
        return in;
    }
}
