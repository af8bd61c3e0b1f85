package org.mouakaba.codelist.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Label;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class CodeListServiceIT {

    private static final String LIST = "service_type";
    private static final CodeLabels WORDS = new CodeLabels("خدمة", "Service", "Service");

    @Inject
    CodeListService service;

    @Inject
    CodeListQueries queries;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void addsRelabelsAndRetiresAnEntryAndShowsItAtOnce() {
        String code = code();
        admin().run(() -> service.add(new AddCode(LIST, code, null, 999, WORDS)));
        assertThat(queries.choosable(LIST, code)).isTrue();
        admin().run(() -> service.relabel(new RelabelCode(LIST, code, 998, new CodeLabels("أ", "B", "C"), 0)));
        assertThat(queries.label(LIST, code)).contains(new Label("أ", "B", "C"));
        admin().run(() -> service.retire(new RetireCode(LIST, code, 1)));
        assertThat(queries.choosable(LIST, code)).isFalse();
        assertThat(queries.label(LIST, code)).isPresent();
    }

    @Test
    void refusesTheSecondOfTwoEditors() {
        String code = code();
        admin().run(() -> service.add(new AddCode(LIST, code, null, 999, WORDS)));
        admin().run(() -> service.relabel(new RelabelCode(LIST, code, 998, WORDS, 0)));
        assertThatThrownBy(() -> admin().run(() -> service.relabel(new RelabelCode(LIST, code, 997, WORDS, 0))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void addsNothingToAListThatRulesName() {
        assertThatThrownBy(() -> admin().run(() -> service.add(new AddCode("risk_level", "WORST", null, 4, WORDS))))
                .hasMessage("codelist.closed");
    }

    @Test
    void refusesWhoIsNotTheSystemAdministrator() {
        assertThatThrownBy(() ->
                        As.user("lead", SUPERVISOR).run(() -> service.add(new AddCode(LIST, code(), null, 1, WORDS))))
                .isInstanceOf(EJBAccessException.class);
    }

    private static String code() {
        return "IT_" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
    }

    private static As admin() {
        return As.user("admin", SYSTEM_ADMINISTRATOR);
    }
}
