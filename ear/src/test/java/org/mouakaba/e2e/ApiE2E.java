package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiE2E {

    @Test
    void answersACaseToTheWorkerWhoCarriesIt() throws SQLException {
        String id = aCaseOf("salma");
        assertThat(Api.as("salma").get("cases/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void answersNotFoundToAnotherProvinceAndWritesItDown() throws SQLException {
        String id = aCaseOf("salma");
        assertThat(Api.as("youssef").get("cases/" + id).statusCode()).isEqualTo(404);
        assertThat(refusals("youssef", id)).isPositive();
    }

    @Test
    void listsAColleaguesCasesWithoutOpeningThem() throws SQLException {
        String id = aCaseOf("salma");
        Api nadia = Api.as("nadia");
        assertThat(nadia.get("cases").statusCode()).isEqualTo(200);
        assertThat(nadia.get("cases/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesARoleThatHasNoCases() {
        assertThat(Api.as("sysadmin").get("cases").statusCode()).isEqualTo(403);
        assertThat(Api.as("partner").get("cases").statusCode()).isEqualTo(403);
    }

    @Test
    void asksAnUnknownCallerForAToken() {
        assertThat(Api.anonymous().get("cases").statusCode()).isEqualTo(401);
    }

    private static String aCaseOf(String username) throws SQLException {
        return column(
                "select c.id::text from case_file c join worker w on w.id = c.worker_id where w.username = ?"
                        + " and c.closed_at is null and c.confidentiality = 'STANDARD' limit 1",
                username);
    }

    private static int refusals(String username, String id) throws SQLException {
        return Integer.parseInt(column(
                "select count(*)::text from audit_event where username = ? and outcome = 'REFUSED' and subject_id = '"
                        + UUID.fromString(id) + "'",
                username));
    }

    private static String column(String sql, String value) throws SQLException {
        try (Connection connection = RunningProduct.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
