package org.mouakaba.setting.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class SettingServiceIT {

    private static final As SYSADMIN = As.user("sysadmin", Role.SYSTEM_ADMINISTRATOR);

    @Inject
    SettingService service;

    @Inject
    SettingQueries settings;

    @Inject
    Fixtures fixtures;

    private final LocalDate today = LocalDate.now(SystemClock.ZONE);
    private String key = "";

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aSettingOfItsOwn() {
        key = "test." + UUID.randomUUID();
        fixtures.insert(
                "insert into setting (key, valid_from, value, unit, source) values (?1, date '2024-01-01', '7', 'PERCENT',"
                        + " 'product default')",
                key);
    }

    @Test
    void holdsFromItsDayAndLeavesWhatHeldBefore() {
        change("9", today.plusDays(3));
        assertThat(settings.require(key, today).value()).isEqualTo("7");
        assertThat(settings.require(key, today.plusDays(3)).value()).isEqualTo("9");
        assertThat(SYSADMIN.call(() -> service.all()))
                .filteredOn(row -> row.key().equals(key))
                .extracting(SettingRow::state)
                .containsExactly(SettingRow.State.IN_FORCE, SettingRow.State.COMING);
        change("8", today);
        assertThat(settings.require(key, today.minusDays(1)).value()).isEqualTo("7");
        assertThat(SYSADMIN.call(() -> service.history(key)))
                .satisfiesExactly(
                        coming -> assertThat(coming.recordedBy()).isEqualTo("sysadmin"),
                        now -> assertThat(now.value()).isEqualTo("8"),
                        past -> assertThat(past.state()).isEqualTo(SettingRow.State.PAST));
    }

    @Test
    void correctsWhatHasNotBegunOnly() {
        change("90", today.plusDays(3));
        change("9", today.plusDays(3));
        assertThat(settings.require(key, today.plusDays(3)).value()).isEqualTo("9");
        refused("8", today.minusDays(1), "setting.past");
        change("8", today);
        refused("6", today, "setting.today");
    }

    @Test
    void refusesAValueThatIsNoneOfItsUnit() {
        for (String wrong : List.of("many", "-1", "1.5", "99999999")) {
            refused(wrong, today, "setting.value");
        }
        assertThatThrownBy(() -> SYSADMIN.run(
                        () -> service.change(new ChangeSetting("confidentiality.CHILD.V", "OPEN", today, "nobody"))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("setting.value");
        assertThatThrownBy(() -> SYSADMIN.call(() -> service.history("no.such")))
                .isInstanceOf(SettingNotFound.class);
    }

    @Test
    void isTheSystemAdministratorsOnly() {
        for (String role : Role.ALL) {
            if (!role.equals(Role.SYSTEM_ADMINISTRATOR)) {
                As other = As.user("other", role);
                assertThatThrownBy(() -> other.call(() -> service.all())).isInstanceOf(EJBAccessException.class);
                assertThatThrownBy(() -> other.call(() -> service.history(key))).isInstanceOf(EJBAccessException.class);
                assertThatThrownBy(() -> other.run(() -> service.change(new ChangeSetting(key, "8", today, "decree"))))
                        .isInstanceOf(EJBAccessException.class);
            }
        }
    }

    private void change(String value, LocalDate from) {
        SYSADMIN.run(() -> service.change(new ChangeSetting(key, value, from, "decree")));
    }

    private void refused(String value, LocalDate from, String why) {
        assertThatThrownBy(() -> change(value, from))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining(why);
    }
}
