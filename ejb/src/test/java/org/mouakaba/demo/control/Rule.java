package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One rule of the product and how to find the rows that break it. */
record Rule(String name, Check check) {

    /** Looks for rows that break the rule. */
    interface Check {

        /** @return a line for each of them that says which row it is */
        List<String> broken(Connection connection) throws SQLException;
    }

    /** @param query whose every row is a violation; the moment of the population is {@code moment()} in it */
    static Rule sql(String name, String query) {
        return new Rule(name, connection -> lines(connection, query));
    }

    private static List<String> lines(Connection connection, String query) throws SQLException {
        String at = "current_setting('demo.now')::timestamptz";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.replace("moment()", at)
                        .replace("today()", "(" + at + " at time zone 'Africa/Casablanca')::date"))) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    line.append(rows.getMetaData().getColumnLabel(i))
                            .append('=')
                            .append(rows.getString(i))
                            .append(' ');
                }
                lines.add(line.toString().strip());
            }
            return lines;
        }
    }
}
