package org.mouakaba.household.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonRelationTest {

    private static final LocalDate SINCE = LocalDate.of(2020, 5, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final UUID her = UUID.randomUUID();
    private final PersonRelation marriage = PersonRelation.of(her, UUID.randomUUID(), "WIFE", SINCE, TODAY);

    @Test
    void isBetweenTwo() {
        assertThatThrownBy(() -> PersonRelation.of(her, her, "WIFE", SINCE, TODAY))
                .hasMessage("household.withHerself");
    }

    @Test
    void doesNotBeginOnADayToCome() {
        assertThatThrownBy(() -> PersonRelation.of(her, UUID.randomUUID(), "WIFE", TODAY.plusDays(1), TODAY))
                .hasMessage("household.dayToCome");
    }

    @Test
    void endsBetweenItsBeginningAndToday() {
        assertThatThrownBy(() -> marriage.end(SINCE.minusDays(1), TODAY)).hasMessage("household.endedBeforeItBegan");
        assertThatThrownBy(() -> marriage.end(TODAY.plusDays(1), TODAY)).hasMessage("household.dayToCome");
        assertThat(marriage.until()).isNull();
        marriage.end(SINCE, TODAY);
        assertThat(marriage.until()).isEqualTo(SINCE);
        assertThatThrownBy(() -> marriage.end(TODAY, TODAY)).hasMessage("household.endedAlready");
    }

    @Test
    void mayHaveBegunOnADayThatNobodyKnows() {
        PersonRelation sisters = PersonRelation.of(her, UUID.randomUUID(), "SISTER", null, TODAY);
        sisters.end(SINCE, TODAY);
        assertThat(sisters.since()).isNull();
    }
}
