package org.mouakaba.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void hasTheDocumentedDefaults() {
        Settings settings = Settings.from(new Properties());
        assertThat(settings.ports()).isEqualTo(new Ports(8080, 8180, 8190, 54329, 9990));
        assertThat(settings.people()).isEqualTo(2000);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.data()).isAbsolute().hasFileName("data");
        assertThat(settings.ear()).isNull();
    }

    @Test
    void takesWhatIsGiven() {
        Settings settings = Settings.from(properties(
                "mouakaba.data", "/srv/x/../mouakaba",
                "mouakaba.port.app", "9080",
                "mouakaba.port.identity-health", " 9190 ",
                "mouakaba.demo.people", "100000",
                "mouakaba.demo", "false"));
        assertThat(settings.data()).isEqualTo(Path.of("/srv/mouakaba"));
        assertThat(settings.ports().app()).isEqualTo(9080);
        assertThat(settings.ports().identityHealth()).isEqualTo(9190);
        assertThat(settings.people()).isEqualTo(100_000);
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void refusesWhatCannotBeWithASentenceThatNamesTheSetting() {
        assertThatThrownBy(() -> Settings.from(properties("mouakaba.port.app", "eighty")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("-Dmouakaba.port.app");
        assertThatThrownBy(() -> Settings.from(properties("mouakaba.port.database", "70000")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("70000")
                .hasMessageContaining("-Dmouakaba.port.database");
        assertThatThrownBy(() -> Settings.from(properties("mouakaba.port.identity", "8080")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Settings.from(properties("mouakaba.demo.people", "1000001")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("-Dmouakaba.demo.people");
        assertThatThrownBy(() -> Settings.from(properties("mouakaba.memory", "64")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("-Dmouakaba.memory");
    }

    private static Properties properties(String... pairs) {
        Properties properties = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return properties;
    }
}
