package org.mouakaba.demo.control;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as the rules read them. */
final class Query {

    private Query() {}

    /** What a row is made into. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    static <T> List<T> all(Connection connection, String query, Reader<T> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(new Row(rows)));
            }
            return all;
        }
    }

    /** @param finding says what is wrong with a row; empty where nothing is */
    static List<String> broken(Connection connection, String query, Reader<String> finding) throws SQLException {
        return all(connection, query, finding).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** One row, its columns by name. */
    record Row(ResultSet columns) {

        @Nullable
        String maybe(String name) throws SQLException {
            return columns.getString(name);
        }

        String text(String name) throws SQLException {
            return Objects.requireNonNull(columns.getString(name), name);
        }

        UUID id(String name) throws SQLException {
            return Objects.requireNonNull(maybeId(name), name);
        }

        @Nullable
        UUID maybeId(String name) throws SQLException {
            return columns.getObject(name, UUID.class);
        }

        @Nullable
        Instant maybeAt(String name) throws SQLException {
            OffsetDateTime at = columns.getObject(name, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }

        Instant at(String name) throws SQLException {
            return Objects.requireNonNull(maybeAt(name), name);
        }

        @Nullable
        LocalDate maybeDay(String name) throws SQLException {
            return columns.getObject(name, LocalDate.class);
        }

        LocalDate day(String name) throws SQLException {
            return Objects.requireNonNull(maybeDay(name), name);
        }

        boolean is(String name) throws SQLException {
            return columns.getBoolean(name);
        }

        @Nullable
        Boolean maybeIs(String name) throws SQLException {
            return columns.getObject(name, Boolean.class);
        }

        @Nullable
        Integer maybeNumber(String name) throws SQLException {
            return columns.getObject(name, Integer.class);
        }

        int number(String name) throws SQLException {
            return columns.getInt(name);
        }

        <E extends Enum<E>> E one(Class<E> of, String name) throws SQLException {
            return Enum.valueOf(of, text(name));
        }

        <E extends Enum<E>> @Nullable E maybeOne(Class<E> of, String name) throws SQLException {
            String value = maybe(name);
            return value == null ? null : Enum.valueOf(of, value);
        }

        List<String> texts(String name) throws SQLException {
            Array array = Objects.requireNonNull(columns.getArray(name), name);
            return Arrays.stream((Object[]) array.getArray())
                    .map(Object::toString)
                    .toList();
        }
    }
}
