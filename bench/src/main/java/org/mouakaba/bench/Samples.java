package org.mouakaba.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What people type: names, papers and numbers spread over the whole population, so that rare and common names, hits and
 * misses come as often as they are.
 */
record Samples(long people, long cases, List<String> latin, List<String> arabic, List<String> papers) {

    private static final int MANY = 300;

    static Samples read(Place place) throws SQLException, IOException {
        try (Connection connection = place.connectAsApp()) {
            return new Samples(
                    Long.parseLong(
                            column(connection, "select count(*) from person").get(0)),
                    Long.parseLong(
                            column(connection, "select count(*) from case_file").get(0)),
                    column(
                            connection,
                            "select given_name_latin || ' ' || family_name_latin from person where given_name_latin"
                                    + " is not null and family_name_latin is not null order by md5(id::text) limit "
                                    + MANY),
                    column(
                            connection,
                            "select given_name_ar || ' ' || family_name_ar from person where given_name_ar is not null"
                                    + " and family_name_ar is not null order by md5(id::text) limit " + MANY),
                    column(
                            connection,
                            "select normalised from person_identifier where type = 'CNIE' order by md5(id::text) limit "
                                    + MANY));
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    /** A slip of the pen in the family name: one consonant becomes another. */
    static String misspelt(String name, RandomGenerator random) {
        StringBuilder text = new StringBuilder(name);
        int from = name.lastIndexOf(' ') + 2;
        for (int i = from; i < text.length(); i++) {
            if ("aeiouy".indexOf(Character.toLowerCase(text.charAt(i))) < 0) {
                text.setCharAt(i, "bdfgklmnrt".charAt(random.nextInt(10)));
                return text.toString();
            }
        }
        return text.append('n').toString();
    }
}
