package org.mouakaba.workforce.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;

class WorkerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void standsNowhereFromTheMomentHerServiceEnds() {
        Worker worker = aWorker();
        worker.end(DAY.plusDays(3), 0);
        assertThat(worker.active(DAY.plusDays(2))).isTrue();
        assertThat(worker.active(DAY.plusDays(3))).isFalse();
    }

    @Test
    void canBeEndedOnTheDaySheCame() {
        Worker worker = aWorker();
        worker.end(DAY, 0);
        assertThat(worker.active(DAY)).isFalse();
    }

    @Test
    void endsOnceAndCanResume() {
        Worker worker = aWorker();
        worker.end(DAY, 0);
        assertThatThrownBy(() -> worker.end(DAY, 0)).isInstanceOf(RuleException.class);
        worker.resume(DAY, 0);
        assertThat(worker.active(DAY)).isTrue();
        assertThatThrownBy(() -> worker.resume(DAY, 0)).isInstanceOf(RuleException.class);
    }

    @Test
    void movesOnlyFromTheVersionThatWasRead() {
        assertThatThrownBy(() -> aWorker().moveTo(aPost(), 4)).isInstanceOf(ChangedMeanwhile.class);
    }

    private static Worker aWorker() {
        return Worker.register(new Identity("s.alaoui", "سلمى", "العلوي", "Salma", "Alaoui", null), aPost(), DAY);
    }

    private static Post aPost() {
        return new Post(
                Role.SOCIAL_WORKER, UUID.randomUUID(), UUID.randomUUID(), null, null, "GRANTED", BigDecimal.ONE);
    }
}
