package org.mouakaba.calendar.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class CalendarServiceIT {

    private static final LocalDate DAY = LocalDate.of(2033, 2, 7);

    @Inject
    CalendarService service;

    @Inject
    CalendarQueries queries;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void entersADayOffOnceAndTakesItOutAgain() {
        assertThat(queries.around(DAY).worked(DAY)).isTrue();
        admin().run(() -> service.enter(decreed(DAY)));
        assertThat(queries.around(DAY).worked(DAY)).isFalse();
        assertThatThrownBy(() -> admin().run(() -> service.enter(decreed(DAY)))).hasMessage("calendar.dayTaken");
        admin().run(() -> service.remove(DAY, 0));
        assertThat(queries.around(DAY).worked(DAY)).isTrue();
    }

    @Test
    void leavesTheDaysOfTheLawAlone() {
        assertThatThrownBy(() -> admin().run(() -> service.remove(LocalDate.of(2026, 7, 30), 0)))
                .hasMessage("calendar.fixedByLaw");
    }

    @Test
    void refusesWhoIsNotTheSystemAdministrator() {
        assertThatThrownBy(() -> As.user("lead", SUPERVISOR).run(() -> service.enter(decreed(DAY.plusDays(1)))))
                .isInstanceOf(EJBAccessException.class);
    }

    private static EnterHoliday decreed(LocalDate day) {
        return new EnterHoliday(day, HolidayKind.EXCEPTIONAL, "عطلة", "Jour chômé", "Day off");
    }

    private static As admin() {
        return As.user("admin", SYSTEM_ADMINISTRATOR);
    }
}
