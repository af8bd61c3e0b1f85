package org.mouakaba.web.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLifeFilterTest {

    private static final Instant LAST = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void leavesARequestOfAPageTheRestOfTheTimeOnly() {
        assertThat(SessionLifeFilter.rest(1800, LAST, LAST.plusSeconds(15))).isEqualTo(1785);
        assertThat(SessionLifeFilter.rest(1800, LAST, LAST.plusSeconds(1800))).isZero();
    }
}
