package org.mouakaba.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

/** What was recorded stays, even for who holds the application's own connection. */
@ExtendWith(ArquillianExtension.class)
class AppendOnlyIT {

    private static final String PERMISSION_DENIED = "42501";
    private static final String DONE = "00000";

    @Inject
    Fixtures fixtures;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void refusesTheApplicationToChangeTheLogAndTheHistories() {
        for (String table : appendOnly()) {
            assertThat(fixtures.attempt("select count(*) from " + table))
                    .as("SELECT on %s", table)
                    .isEqualTo(DONE);
            for (String statement : List.of(
                    "update " + table + " set " + secondColumn(table) + " = " + secondColumn(table),
                    "delete from " + table,
                    "truncate " + table,
                    "drop table " + table,
                    "alter table " + table + " disable trigger all")) {
                assertThat(fixtures.attempt(statement)).as(statement).isEqualTo(PERMISSION_DENIED);
            }
        }
    }

    @Test
    void givesTheApplicationNothingByItsOwnGrant() {
        for (String table : appendOnly()) {
            // PostgreSQL warns, and grants nothing, where the grantor may not grant: what counts is what it leads to.
            fixtures.attempt("grant all on " + table + " to mouakaba_app");
            fixtures.attempt("grant all on " + table + " to public");
            assertThat(fixtures.privileges(table))
                    .as(table)
                    .containsEntry("INSERT", true)
                    .containsEntry("UPDATE", false)
                    .containsEntry("DELETE", false)
                    .containsEntry("TRUNCATE", false);
            assertThat(fixtures.attempt("delete from " + table)).as(table).isEqualTo(PERMISSION_DENIED);
        }
    }

    private List<String> appendOnly() {
        List<String> tables = new ArrayList<>(List.of("audit_event", "case_stage_history", "revision"));
        fixtures.column("select relname::text from pg_class where relkind = 'r' and relname like '%\\_aud'")
                .forEach(table -> tables.add((String) table));
        assertThat(tables).contains("case_file_aud", "person_aud", "care_plan_aud");
        return tables;
    }

    private String secondColumn(String table) {
        return (String) fixtures.column(
                        "select attname::text from pg_attribute where attrelid = cast(?1 as regclass) and attnum = 2",
                        table)
                .get(0);
    }
}
