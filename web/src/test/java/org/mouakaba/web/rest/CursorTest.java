package org.mouakaba.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.platform.PageRequest;

class CursorTest {

    @Test
    void leadsToTheNextPageOfTheSameList() {
        String next = Cursor.next(new PageRequest(0, 50), 50, 120, "mine");
        assertThat(Cursor.page(next, 50, "mine")).isEqualTo(new PageRequest(50, 50));
    }

    @Test
    void endsWithTheList() {
        assertThat(Cursor.next(new PageRequest(100, 50), 20, 120, "mine")).isNull();
        assertThat(Cursor.next(new PageRequest(100, 50), 0, 120, "mine")).isNull();
    }

    @Test
    void isRefusedUnderOtherFilters() {
        String next = Cursor.next(new PageRequest(0, 50), 50, 120, "mine");
        assertThatThrownBy(() -> Cursor.page(next, 50, "all")).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "bWluZQ", "MTo", "LTU6MA", "OTk5OTk5OTk5OTow"})
    void isRefusedWhereItIsNone(String text) {
        assertThatThrownBy(() -> Cursor.page(text, 50, "")).isInstanceOf(BadRequestException.class);
    }

    @Test
    void takesAtMostTwoHundredRows() {
        assertThatThrownBy(() -> Cursor.page(null, 201, "")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> Cursor.page(null, 0, "")).isInstanceOf(BadRequestException.class);
    }
}
