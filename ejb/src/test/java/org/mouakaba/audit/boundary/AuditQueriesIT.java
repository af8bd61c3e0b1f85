package org.mouakaba.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.audit.boundary.AuditEvent.Outcome;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class AuditQueriesIT {

    @Inject
    AuditQueries queries;

    @Inject
    RefusedCalls refusedCalls;

    @Inject
    Fixtures fixtures;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void showsWhatARoleWasRefusedToTheOfficer() {
        String somebody = "somebody-" + UUID.randomUUID();
        As.user(somebody, SUPERVISOR).run(() -> refusedCalls.record("/audit/list.xhtml", "role"));
        assertThat(readBy(DATA_PROTECTION_OFFICER, by(somebody)).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(row.action()).isEqualTo("/audit/list.xhtml");
                });
    }

    @Test
    void pagesWithoutLossOrRepetition() {
        String somebody = "somebody-" + UUID.randomUUID();
        for (int i = 0; i < 60; i++) {
            As.user(somebody, SUPERVISOR).run(() -> refusedCalls.record("/x.xhtml", null));
        }
        AuditPage first = readBy(AUDITOR, by(somebody));
        AuditPage second = As.user("auditor", AUDITOR).call(() -> queries.find(by(somebody), first.next()));
        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(10).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
    }

    @Test
    void isItselfWritten() {
        String reader = "auditor-" + UUID.randomUUID();
        As.user(reader, AUDITOR).call(() -> queries.find(by("nobody"), null));
        assertThat(fixtures.count(
                        "select count(*) from audit_event where username = ?1 and action = 'audit.AuditQueries.find'",
                        reader))
                .isEqualTo(1);
    }

    @Test
    void refusesASupervisor() {
        assertThatThrownBy(() -> readBy(SUPERVISOR, by("nobody"))).isInstanceOf(EJBAccessException.class);
    }

    private AuditPage readBy(String role, AuditCriteria criteria) {
        return As.user("reader", role).call(() -> queries.find(criteria, null));
    }

    private static AuditCriteria by(String username) {
        return new AuditCriteria(null, null, username, null, null, null, null);
    }
}
