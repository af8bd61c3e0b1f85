package org.mouakaba.provider.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

/** Establishments, what they report of a month and who is asked for it, against the real database. */
@ExtendWith(ArquillianExtension.class)
class EstablishmentIT {

    private static final PageRequest PAGE = new PageRequest(0, 50);
    private static final As NOBODY = As.user("nobody");

    @Inject
    EstablishmentService service;

    @Inject
    EstablishmentQueries queries;

    @Inject
    SnapshotService snapshots;

    @Inject
    CompletenessQueries completeness;

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    private OrganisationId association = new OrganisationId(new UUID(0, 0));
    private As administrator = NOBODY;
    private As elsewhere = NOBODY;
    private As partner = NOBODY;
    private As stranger = NOBODY;
    private YearMonth month = YearMonth.of(2026, 1);

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void peopleAndAssociation() {
        association = anOrganisation();
        administrator = somebody(ADMINISTRATOR, null, "04");
        elsewhere = somebody(ADMINISTRATOR, null, "07");
        partner = somebody(REFERRAL_PARTNER, association, null);
        stranger = somebody(REFERRAL_PARTNER, anOrganisation(), null);
        month = YearMonth.from(LocalDate.now(clock.withZone(SystemClock.ZONE))).minusMonths(1);
    }

    @Test
    void aPartnerReportsAndCorrectsAMonthAndTheOldFiguresStay() {
        EstablishmentId id = aHome();
        ReportOutcome first = partner.call(() -> snapshots.report(report(id, 12, 15, null, 0)));
        assertThat(first.overOccupied()).isTrue();
        assertThat(first.aboveAuthorised()).isTrue();
        assertThat(first.whole()).isTrue();
        ReportOutcome second = partner.call(() -> snapshots.report(report(id, 10, null, "miscounted", 1)));
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.whole()).isFalse();
        List<MonthReport> editions = administrator.call(() -> queries.editions(id, month));
        assertThat(editions).extracting(MonthReport::edition).containsExactly(2, 1);
        assertThat(editions.get(0).occupied()).isNull();
        assertThat(editions.get(1).occupied()).isEqualTo(15);
        assertThat(editions.get(0).reason()).isEqualTo("miscounted");
        assertThatThrownBy(() -> partner.call(() -> snapshots.report(report(id, 10, 9, "late", 1))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(fixtures.privileges("establishment_snapshot")).containsEntry("UPDATE", false);
    }

    @Test
    void aMonthOfWhichNothingCameIsALineAndNoZero() {
        EstablishmentId id = aHome();
        List<MonthLine> months = partner.call(() -> queries.months(id));
        assertThat(months)
                .hasSize(12)
                .allSatisfy(line -> assertThat(line.report()).isNull());
        assertThat(months.get(0).month()).isEqualTo(month);
        assertThat(months.get(0).dueOn()).isEqualTo(month.plusMonths(1).atDay(10));
    }

    @Test
    void whatIsOutsideTheTerritoryOrTheOrganisationDoesNotExist() {
        EstablishmentId id = aHome();
        for (As other : List.of(elsewhere, stranger)) {
            assertThatThrownBy(() -> other.call(() -> queries.get(id))).isInstanceOf(EstablishmentNotFound.class);
            assertThatThrownBy(() -> other.call(() -> queries.months(id))).isInstanceOf(EstablishmentNotFound.class);
            assertThatThrownBy(() -> other.call(() -> queries.editions(id, month)))
                    .isInstanceOf(EstablishmentNotFound.class);
            assertThatThrownBy(() -> other.call(() -> snapshots.report(report(id, 1, 1, null, 0))))
                    .isInstanceOf(EstablishmentNotFound.class);
            assertThat(other.call(() -> queries.find(all(), new PageRequest(0, 200)))
                            .rows())
                    .noneMatch(row -> row.id().equals(id));
        }
        EstablishmentFacts facts = administrator.call(() -> queries.get(id)).facts();
        assertThatThrownBy(() -> elsewhere.run(() -> service.edit(new EditEstablishment(id, facts, 0))))
                .isInstanceOf(EstablishmentNotFound.class);
        assertThatThrownBy(() -> elsewhere.call(() -> service.register(facts))).hasMessage("provider.notYourTerritory");
        assertThatThrownBy(() -> partner.run(() -> service.edit(new EditEstablishment(id, facts, 0))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.user("a", AUDITOR).call(() -> queries.find(all(), PAGE)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theFileIsCorrectedAndItsCapacityAndAuthorityAreDated() {
        EstablishmentId id = aHome();
        EstablishmentDetail read = administrator.call(() -> queries.get(id));
        administrator.run(() -> service.edit(new EditEstablishment(id, facts("Maison B"), read.version())));
        assertThatThrownBy(() ->
                        administrator.run(() -> service.edit(new EditEstablishment(id, facts("C"), read.version()))))
                .isInstanceOf(ChangedMeanwhile.class);
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        administrator.run(() -> service.authorise(places(id, today, 20)));
        administrator.run(() -> service.authorise(places(id, today, 22)));
        administrator.run(() -> service.authorise(places(id, today.plusDays(5), 40)));
        administrator.run(() -> service.nameAuthority(new NameAuthority(id, anOrganisation(), today.minusYears(2))));
        administrator.run(() -> service.nameAuthority(new NameAuthority(id, anOrganisation(), today)));
        EstablishmentDetail after = administrator.call(() -> queries.get(id));
        assertThat(after.name().fr()).isEqualTo("Maison B");
        assertThat(Objects.requireNonNull(after.capacity()).total()).isEqualTo(22);
        assertThat(after.authorities()).hasSize(2);
        assertThat(after.authorities().get(1).to()).isEqualTo(today);
        assertThat(fixtures.unaudited("establishment", "id", id.value())).isZero();
    }

    @Test
    void whoHasNotReportedIsRemindedOnceADayAndSeesIt() {
        EstablishmentId silent = aHome();
        EstablishmentId reported = aHome();
        partner.call(() -> snapshots.report(report(reported, 10, 0, null, 0)));
        Completeness before = administrator.call(() -> completeness.of(month, "04.501"));
        assertThat(before.expected() - before.reported()).isPositive();
        assertThat(partner.call(completeness::owed))
                .singleElement()
                .satisfies(owed -> assertThat(owed.remindedAt()).isNull());
        assertThat(administrator.call(() -> snapshots.remind(new Remind(month, silent, null))))
                .isEqualTo(1);
        assertThatThrownBy(() -> administrator.call(() -> snapshots.remind(new Remind(month, silent, null))))
                .hasMessage("provider.nobodyToRemind");
        assertThatThrownBy(() -> administrator.call(() -> snapshots.remind(new Remind(month, reported, null))))
                .hasMessage("provider.nobodyToRemind");
        assertThatThrownBy(() -> elsewhere.call(() -> snapshots.remind(new Remind(month, silent, null))))
                .isInstanceOf(EstablishmentNotFound.class);
        assertThatThrownBy(() -> partner.call(() -> snapshots.remind(new Remind(month, silent, null))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(partner.call(completeness::owed))
                .singleElement()
                .satisfies(owed -> assertThat(owed.remindedAt()).isNotNull());
        assertThat(administrator.call(() -> completeness.reminders(month, PAGE)).rows())
                .anyMatch(reminder -> reminder.id().equals(silent));
    }

    @Test
    void everyListTakesTheSameStatementsForThreeRowsAsForThirty() {
        EstablishmentId id = aHome();
        for (int i = 0; i < 3; i++) {
            aRowMore(id, i);
        }
        List<Long> few = counted(id);
        for (int i = 3; i < 30; i++) {
            aRowMore(id, i);
        }
        assertThat(counted(id)).isEqualTo(few);
    }

    private List<Long> counted(EstablishmentId id) {
        List<Callable<?>> lists = List.of(
                () -> partner.call(() -> queries.find(all(), PAGE)),
                () -> partner.call(() -> queries.months(id)),
                () -> partner.call(() -> queries.editions(id, month)),
                () -> administrator.call(() -> completeness.reminders(month, PAGE)),
                () -> partner.call(completeness::owed));
        return lists.stream().map(fixtures::statementsOf).toList();
    }

    /** Another establishment, another edition, another month and another reminder. */
    private void aRowMore(EstablishmentId id, int i) {
        EstablishmentId other = aHome();
        partner.call(() -> snapshots.report(report(id, i, i, "again", i)));
        fixtures.insert(
                "insert into establishment_snapshot (id, establishment_id, month, edition, complete, reported_by,"
                        + " reported_at) values (?1, ?2, ?3, 1, false, 'x', now())",
                TimeOrderedId.next(),
                id.value(),
                month.minusMonths(i + 1L).atDay(1));
        fixtures.insert(
                "insert into establishment_reminder (id, establishment_id, month, at, username)"
                        + " values (?1, ?2, ?3, now(), 'x')",
                TimeOrderedId.next(),
                other.value(),
                month.atDay(1));
    }

    private EstablishmentCriteria all() {
        return new EstablishmentCriteria(null, null, month, null);
    }

    private EstablishmentId aHome() {
        EstablishmentId id = administrator.call(() -> service.register(facts("Maison A")));
        administrator.run(() -> service.authorise(places(id, LocalDate.of(2020, 1, 1), 10)));
        return id;
    }

    private EstablishmentFacts facts(String name) {
        return new EstablishmentFacts(
                association,
                "EPS_CHILD",
                "دار",
                name,
                "04.501",
                null,
                null,
                "12/2020",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2030, 1, 1),
                null,
                BigDecimal.TEN,
                null,
                LocalDate.of(2020, 1, 1),
                null);
    }

    private static AuthorisePlaces places(EstablishmentId id, LocalDate from, int places) {
        return new AuthorisePlaces(id, from, List.of(new AuthorisedPlaces(PlaceSex.F, AgeBand.AGE_6_17, places)));
    }

    private ReportMonth report(
            EstablishmentId id, int open, @Nullable Integer occupied, @Nullable String reason, int edition) {
        return new ReportMonth(
                id,
                month,
                List.of(new PlaceCount(PlaceSex.F, AgeBand.AGE_6_17, open, occupied)),
                BigDecimal.TEN,
                BigDecimal.ONE,
                0,
                null,
                reason,
                edition);
    }

    private OrganisationId anOrganisation() {
        UUID id = TimeOrderedId.next();
        fixtures.insert(
                "insert into organisation (id, type, name_ar, name_fr, territory_code, valid_from)"
                        + " values (?1, 'ASSOCIATION', 'جمعية', 'Association', '04.501', date '2020-01-01')",
                id);
        return new OrganisationId(id);
    }

    private As somebody(String role, @Nullable OrganisationId organisation, @Nullable String territory) {
        String name = role + "-" + UUID.randomUUID();
        fixtures.insert(
                "insert into worker (id, username, role, given_name_ar, family_name_ar, given_name_latin,"
                        + " family_name_latin, organisation_id, territory_code, active_from) values (?1, ?2, ?3, 'ا', 'ب',"
                        + " 'A', 'B', ?4, ?5, date '2020-01-01')",
                TimeOrderedId.next(),
                name,
                role,
                organisation == null ? null : organisation.value(),
                territory);
        return As.user(name, role);
    }
}
