package org.mouakaba.idempotency.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.worklist.boundary.AlertService;

/** What is read a second time leaves a row a second time: an answer that is repeated, an alert that is listed. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyServiceIT {

    @Inject
    IdempotencyService requests;

    @Inject
    AlertService alerts;

    @Inject
    Fixtures fixtures;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void writesDownThatAnAnswerWasRepeated() {
        String name = "repeater-" + UUID.randomUUID();
        As caller = As.user(name, SOCIAL_WORKER);
        assertThat(caller.call(() -> requests.begin("key", "digest"))).isEmpty();
        caller.run(() -> requests.complete("key", 201, "persons/1", null));
        assertThat(rows(name)).isZero();
        assertThat(caller.call(() -> requests.begin("key", "digest"))).isPresent();
        assertThat(caller.call(() -> requests.repeat("key")).location()).isEqualTo("persons/1");
        assertThat(rows(name)).isEqualTo(1);
    }

    @Test
    void writesDownThatAlertsWereReadAndNotThatTheyWereCounted() {
        String name = "reader-" + UUID.randomUUID();
        As reader = As.user(name, SOCIAL_WORKER);
        assertThat(reader.call(alerts::unread)).isZero();
        assertThat(rows(name)).isZero();
        assertThat(reader.call(() -> alerts.mine(new PageRequest(0, 10))).rows())
                .isEmpty();
        assertThat(rows(name)).isEqualTo(1);
    }

    private long rows(String name) {
        return fixtures.count("select count(*) from audit_event where username = ?1 and outcome = 'DONE'", name);
    }
}
