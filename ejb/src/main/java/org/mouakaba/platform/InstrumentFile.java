package org.mouakaba.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that ships with the product: {@code reference/instruments/<name>.json}, one file a version. Answers
 * point to the version they were given to, so a version that is stored is never changed: the next one is a new file.
 */
final class InstrumentFile implements JavaMigration {

    private static final String INSERT =
            "insert into instrument (code, version, kind, valid_from, valid_to, definition)"
                    + " select d ->> 'code', (d ->> 'version')::integer, d ->> 'kind', (d ->> 'validFrom')::date,"
                    + " (d ->> 'validTo')::date, d from (select ?::jsonb) as file(d) on conflict do nothing";

    private final String name;

    private InstrumentFile(String name) {
        this.name = name;
    }

    static List<JavaMigration> all(List<String> names) {
        return names.stream().<JavaMigration>map(InstrumentFile::new).toList();
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "instrument " + name;
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        sum.update(content());
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement statement = context.getConnection().prepareStatement(INSERT)) {
            statement.setString(1, new String(content(), StandardCharsets.UTF_8));
            statement.executeUpdate();
        }
    }

    private byte[] content() {
        try (InputStream in = InstrumentFile.class.getResourceAsStream("/reference/instruments/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no instrument " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
