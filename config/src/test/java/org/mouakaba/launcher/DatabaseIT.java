package org.mouakaba.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real PostgreSQL: what it grants, and what it keeps when it is killed. */
class DatabaseIT {

    @TempDir
    private Path temporary;

    @Test
    void keepsAConfirmedWriteThroughAKillAndRefusesTheApplicationAnyDdl() throws Exception {
        Settings settings = Settings.forTest(temporary.resolve("data"));
        Database killed = Database.start(settings, Progress.silent());
        try (Connection owner = killed.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("create table note (text varchar(20))");
            statement.execute("grant select, insert on note to " + killed.app());
        }
        try (Connection app = killed.connectAsApp();
                Statement statement = app.createStatement()) {
            statement.execute("insert into note values ('confirmed')");
            assertThatThrownBy(() -> statement.execute("create table other (id int)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("create temporary table other (id int)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("truncate note")).isInstanceOf(SQLException.class);
            // PostgreSQL answers a grant that it does not make with a warning and no error.
            statement.execute("grant all on note to public");
            try (ResultSet granted = statement.executeQuery(
                    "select has_table_privilege('keycloak', 'note', 'select, insert, update, delete')")) {
                assertThat(granted.next()).isTrue();
                assertThat(granted.getBoolean(1)).isFalse();
            }
        }
        Process postgres = killed.process().process();
        postgres.destroyForcibly();
        assertThat(postgres.waitFor(10, TimeUnit.SECONDS)).isTrue();
        killed.close();

        try (Database again = Database.start(settings, Progress.silent());
                Connection app = again.connectAsApp();
                Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery("select text from note")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("confirmed");
        }
    }
}
