package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One case in twenty has a name where money is accounted for. */
final class CaseNames {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    private CaseNames() {}

    /** The names by province, written for the cases that are there. */
    static Map<String, List<String>> of(Rows rows, Connection connection, Chance chance) throws SQLException {
        Map<String, List<String>> names = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet cases = statement.executeQuery("select id, territory_code from case_file where"
                        + " hashtext(id::text) % 20 = 0 order by id")) {
            while (cases.next()) {
                String name = name(chance);
                rows.add("case_reference", name, cases.getObject(1, UUID.class));
                names.computeIfAbsent(cases.getString(2), province -> new ArrayList<>())
                        .add(name);
            }
        }
        return names;
    }

    private static String name(Chance chance) {
        StringBuilder name = new StringBuilder("R-");
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt(chance.between(0, LETTERS.length() - 1)));
        }
        return name.toString();
    }
}
