package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The provinces and prefectures by their share of the people. */
final class Places {

    static final String RABAT = "04.421";
    static final String MARRAKECH = "07.351";

    /** One province. */
    record Place(String code, String nameAr, String nameFr, int population) {}

    private final List<Place> all = new ArrayList<>();
    private final int total;

    Places(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select code, name_ar, name_fr, population from territory"
                        + " where level in ('PROVINCE', 'PREFECTURE') order by code")) {
            while (rows.next()) {
                all.add(new Place(rows.getString(1), rows.getString(2), rows.getString(3), rows.getInt(4)));
            }
        }
        this.total = all.stream().mapToInt(Place::population).sum();
    }

    List<Place> all() {
        return all;
    }

    /** One by chance: the more people live there, the likelier. */
    Place any(Chance chance) {
        int left = chance.between(0, total - 1);
        for (Place place : all) {
            left -= place.population();
            if (left < 0) {
                return place;
            }
        }
        return all.get(all.size() - 1);
    }

    double share(Place place) {
        return (double) place.population() / total;
    }

    Place of(String code) {
        return all.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }
}
