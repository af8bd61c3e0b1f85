package org.mouakaba.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCursorTest {

    @Test
    void readsBackWhatItWrote() {
        AuditCursor cursor = new AuditCursor(Instant.parse("2026-11-23T10:15:30.123456Z"), 42);
        assertThat(AuditCursor.of(cursor.text())).contains(cursor);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"42", "_", "2026-11-23_42", "2026-11-23T10:15:30Z_x", "' or 1=1_1"})
    void beginsAtTheNewestWhereTheTextIsNone(String text) {
        assertThat(AuditCursor.of(text)).isEmpty();
    }
}
