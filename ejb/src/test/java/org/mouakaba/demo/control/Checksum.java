package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A line for each table: its name, its rows, and a digest of what is in them. */
final class Checksum {

    private Checksum() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String table : Query.all(
                connection,
                "select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' order by 1",
                row -> row.text("table_name"))) {
            // The log numbers its rows by a sequence, which a transaction that is rolled back does not give back.
            String rows = table.equals("audit_event") ? "(to_jsonb(x) - 'id')::text" : "x::text";
            lines.addAll(Query.all(
                    connection,
                    "select count(*) as rows, coalesce(md5(string_agg(line, '|' order by line)), '') as digest from (select "
                            + rows + " as line from " + table + " x) y",
                    row -> table + " " + row.number("rows") + " " + row.text("digest")));
        }
        return lines;
    }
}
