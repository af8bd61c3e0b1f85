package org.mouakaba.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineWordsTest {

    @Test
    void aLongTextIsCutAfterAWord() {
        assertThat(TimelineWords.shortened("Il dort mieux depuis lundi", 15)).isEqualTo("Il dort mieux…");
    }

    @Test
    void aShortTextStaysAndNoneIsNothing() {
        assertThat(TimelineWords.shortened("Vu seul", 15)).isEqualTo("Vu seul");
        assertThat(TimelineWords.shortened(null, 15)).isEmpty();
    }
}
