package org.mouakaba.provider.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.provider.boundary.AgeBand;
import org.mouakaba.provider.boundary.AuthorisedCapacity;
import org.mouakaba.provider.boundary.AuthorisedPlaces;
import org.mouakaba.provider.boundary.EstablishmentFacts;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.PlaceCount;
import org.mouakaba.provider.boundary.PlaceSex;
import org.mouakaba.provider.boundary.ReportMonth;
import org.mouakaba.provider.entity.Establishment;

class SnapshotRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private final Establishment home = Establishment.register(facts());

    @Test
    void aMonthIsDueOnADayOfTheNext() {
        assertThat(SnapshotRules.dueOn(OCTOBER, 10)).isEqualTo("2026-11-10");
        assertThat(SnapshotRules.dueOn(YearMonth.of(2027, 1), 31)).isEqualTo("2027-02-28");
        assertThat(SnapshotRules.lastFull(TODAY)).isEqualTo(OCTOBER);
    }

    @Test
    void moreOccupiedThanOpenIsTakenAndAGapToo() {
        assertThatCode(() -> require(OCTOBER, 0, null, count(10, 14))).doesNotThrowAnyException();
        assertThatCode(() -> require(OCTOBER, 0, null, count(10, null))).doesNotThrowAnyException();
    }

    @Test
    void aMonthThatIsNotOverOrBeforeTheOpeningIsRefused() {
        assertRefused(() -> require(YearMonth.of(2026, 11), 0, null, count(1, 1)), "provider.monthNotOver");
        assertRefused(() -> require(YearMonth.of(2023, 12), 0, null, count(1, 1)), "provider.notOpenThen");
    }

    @Test
    void nothingAtAllIsRefused() {
        assertRefused(() -> require(OCTOBER, 0, null, count(null, null)), "provider.nothingReported");
    }

    @Test
    void aCorrectionNeedsAReason() {
        assertRefused(() -> require(OCTOBER, 1, " ", count(1, 1)), "provider.reasonMissing");
        assertThatCode(() -> require(OCTOBER, 1, "counted twice", count(1, 1))).doesNotThrowAnyException();
    }

    @Test
    void oneSexAndAgeStandsOnceAndEducatorsAreStaff() {
        assertRefused(() -> require(OCTOBER, 0, null, count(1, 1), count(2, 2)), "provider.placesTwice");
        ReportMonth command = new ReportMonth(
                new EstablishmentId(home.id()),
                OCTOBER,
                List.of(count(1, 1)),
                BigDecimal.ONE,
                BigDecimal.TEN,
                null,
                null,
                null,
                0);
        assertRefused(() -> SnapshotRules.require(command, home, TODAY), "provider.moreEducatorsThanStaff");
    }

    @Test
    void moreOpenThanAuthorisedIsToldByTheCellAndInAll() {
        AuthorisedCapacity capacity = new AuthorisedCapacity(
                TODAY,
                1,
                List.of(
                        new AuthorisedPlaces(PlaceSex.F, AgeBand.AGE_6_17, 10),
                        new AuthorisedPlaces(PlaceSex.M, AgeBand.AGE_6_17, 10)));
        PlaceCount eleven = new PlaceCount(PlaceSex.F, AgeBand.AGE_6_17, 11, 3);
        assertThat(SnapshotRules.aboveAuthorised(List.of(eleven), capacity)).isTrue();
        assertThat(SnapshotRules.aboveAuthorised(List.of(count(20, 25)), capacity))
                .isFalse();
        assertThat(SnapshotRules.aboveAuthorised(List.of(count(21, null)), capacity))
                .isTrue();
        assertThat(SnapshotRules.aboveAuthorised(List.of(count(21, null)), null))
                .isFalse();
    }

    private void require(YearMonth month, int edition, @Nullable String reason, PlaceCount... places) {
        SnapshotRules.require(
                new ReportMonth(
                        new EstablishmentId(home.id()),
                        month,
                        List.of(places),
                        null,
                        null,
                        null,
                        null,
                        reason,
                        edition),
                home,
                TODAY);
    }

    private static PlaceCount count(@Nullable Integer open, @Nullable Integer occupied) {
        return new PlaceCount(PlaceSex.ANY, AgeBand.ANY, open, occupied);
    }

    private static void assertRefused(Runnable use, String key) {
        assertThatThrownBy(use::run).hasMessage(key);
    }

    private static EstablishmentFacts facts() {
        return new EstablishmentFacts(
                new OrganisationId(new UUID(0, 1)),
                "EPS_CHILD",
                "دار",
                "Maison",
                "04.421",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2024, 1, 1),
                null);
    }
}
