package org.mouakaba.household.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HouseholdMemberTest {

    private static final LocalDate CAME = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final HouseholdMember member = new HouseholdMember(UUID.randomUUID(), UUID.randomUUID(), "SON", CAME);

    @Test
    void leavesOnADayForAReason() {
        member.leave(TODAY, "MOVED", TODAY);
        assertThat(member.until()).isEqualTo(TODAY);
        assertThat(member.leftBecause()).isEqualTo("MOVED");
    }

    @Test
    void mayLeaveOnTheDayOnWhichSheCame() {
        member.leave(CAME, "MISTAKE", TODAY);
        assertThat(member.until()).isEqualTo(CAME);
    }

    @Test
    void doesNotLeaveBeforeSheCame() {
        assertThatThrownBy(() -> member.leave(CAME.minusDays(1), "MOVED", TODAY))
                .hasMessage("household.leftBeforeSheCame");
        assertThat(member.until()).isNull();
    }

    @Test
    void doesNotLeaveOnADayToCome() {
        assertThatThrownBy(() -> member.leave(TODAY.plusDays(1), "MOVED", TODAY))
                .hasMessage("household.dayToCome");
        assertThat(member.until()).isNull();
    }

    @Test
    void leavesOnce() {
        member.leave(TODAY, "MOVED", TODAY);
        assertThatThrownBy(() -> member.leave(TODAY, "MARRIED", TODAY)).hasMessage("household.leftAlready");
        assertThat(member.leftBecause()).isEqualTo("MOVED");
    }

    @Test
    void isThereUntilSheDies() {
        member.die(TODAY.minusDays(3));
        assertThat(member.until()).isEqualTo(TODAY.minusDays(3));
        assertThat(member.leftBecause()).isEqualTo("DIED");
    }

    @Test
    void neverLeftBeforeSheCameThoughSheDiedBefore() {
        member.die(CAME.minusYears(1));
        assertThat(member.until()).isEqualTo(CAME);
    }

    @Test
    void keepsTheDayOnWhichSheLeftWhenSheDiesLater() {
        member.leave(CAME, "MOVED", TODAY);
        member.die(TODAY);
        assertThat(member.until()).isEqualTo(CAME);
        assertThat(member.leftBecause()).isEqualTo("MOVED");
    }

    @Test
    void speaksForTheHouseholdUntilSheLeaves() {
        member.stand(null);
        assertThat(member.declarant()).isTrue();
        member.die(TODAY);
        assertThat(member.declarant()).isFalse();
    }
}
