package org.mouakaba.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.ClientErrorException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionsTest {

    @Test
    void readsTheVersionThatTheTagCarries() {
        assertThat(Versions.expected("\"7\"")).isEqualTo(7);
        assertThat(Versions.tag(7).getValue()).isEqualTo("7");
    }

    @Test
    void asksForTheVersionWhereItIsMissing() {
        assertThat(status(null)).isEqualTo(428);
    }

    @Test
    void refusesWhatIsNoVersion() {
        assertThat(status("*")).isEqualTo(412);
        assertThat(status("W/\"x\"")).isEqualTo(412);
    }

    private static int status(@Nullable String ifMatch) {
        return catchThrowableOfType(ClientErrorException.class, () -> Versions.expected(ifMatch))
                .getResponse()
                .getStatus();
    }
}
