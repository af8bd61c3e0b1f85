package org.mouakaba.funding.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.testing.Ledgers.SPRING;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReportQueries;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Ledgers;

/** Whose money is whose: the territory of an administrator, the conventions of an association, and nobody's case. */
@ExtendWith(ArquillianExtension.class)
class FundingAccessIT {

    private static final PageRequest PAGE = new PageRequest(0, 100);

    @Inject
    Ledgers ledgers;

    @Inject
    Fixtures fixtures;

    @Inject
    BudgetQueries budgets;

    @Inject
    ConventionQueries conventions;

    @Inject
    TrancheQueries tranches;

    @Inject
    TrancheService service;

    @Inject
    ExpenditureService expenditures;

    @Inject
    ExpenditureQueries spending;

    @Inject
    JustificationQueries reports;

    @Inject
    FundingReportQueries report;

    private As administrator = As.user("nobody");
    private UUID association = new UUID(0, 0);
    private BudgetLineId line = new BudgetLineId(association);
    private ConventionId convention = new ConventionId(association);

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aConvention() {
        administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        association = ledgers.association();
        line = ledgers.line(administrator, "90000.00");
        convention = ledgers.signed(administrator, line, association, "90000.00");
    }

    @Test
    void anotherRegionHearsOfNothing() {
        As elsewhere = ledgers.somebody(Role.ADMINISTRATOR, "07");
        assertThatThrownBy(() -> elsewhere.call(() -> budgets.get(line))).isInstanceOf(BudgetLineNotFound.class);
        assertThatThrownBy(() -> elsewhere.call(() -> conventions.get(convention)))
                .isInstanceOf(ConventionNotFound.class);
        TrancheRow row = ledgers.tranche(administrator, convention, 1);
        assertThatThrownBy(() -> elsewhere.call(() -> tranches.get(row.id()))).isInstanceOf(ConventionNotFound.class);
        assertThatThrownBy(() -> elsewhere.run(() -> service.remind(row.id()))).isInstanceOf(ConventionNotFound.class);
        assertThat(elsewhere
                        .call(() -> budgets.entries(new EntryCriteria(line, null, null), PAGE))
                        .total())
                .isZero();
        assertThat(elsewhere
                        .call(() -> conventions.find(new ConventionCriteria(line, null, null, null, null), PAGE))
                        .rows())
                .isEmpty();
    }

    @Test
    void aDelegateReadsAndChangesNothing() {
        As delegate = ledgers.somebody(Role.PROVINCIAL_DELEGATE, "04.421");
        assertThat(delegate.call(() -> conventions.get(convention)).editable()).isFalse();
        assertThat(delegate.call(() -> budgets.get(line)).editable()).isFalse();
        As ofSale = ledgers.somebody(Role.PROVINCIAL_DELEGATE, "04.441");
        assertThatThrownBy(() -> ofSale.call(() -> conventions.get(convention))).isInstanceOf(ConventionNotFound.class);
    }

    @Test
    void anAssociationSeesItsOwnAndNoLine() {
        As own = ledgers.partnerOf(association);
        As stranger = ledgers.partnerOf(ledgers.association());
        assertThat(own.call(() -> conventions.get(convention)).reportable()).isTrue();
        assertThatThrownBy(() -> stranger.call(() -> conventions.get(convention)))
                .isInstanceOf(ConventionNotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> declare(null))).isInstanceOf(ConventionNotFound.class);
        assertThat(stranger.call(() -> tranches.find(new TrancheCriteria(null, null, null, false, false), PAGE))
                        .rows())
                .isEmpty();
    }

    @Test
    void anAdministratorOfAProvinceDoesNotChangeTheRegion() {
        As local = ledgers.somebody(Role.ADMINISTRATOR, "04.421");
        ledgers.move(local, convention, ConventionStatus.ACTIVE);
        assertThatThrownBy(() -> ledgers.line(local, "1000.00")).isInstanceOf(NotAllowedException.class);
    }

    /** An expenditure on a case is told by a name of its own; on a very restricted case by none. */
    @Test
    void nobodyLearnsWhoseCaseItWas() {
        As own = ledgers.partnerOf(association);
        var team = fixtures.aTeam();
        CaseFileId open = fixtures.aCase(team, "IMPLEMENTATION", "LOW");
        CaseFileId secret = fixtures.aCase(team, "IMPLEMENTATION", "LOW");
        fixtures.insert("update case_file set confidentiality = 'SECRET' where id = ?1", secret.value());
        ExpenditureId one = own.call(() -> declare(aReferral(open)));
        ExpenditureId two = own.call(() -> declare(aReferral(secret)));
        String number = (String) fixtures.column("select number from case_file where id = ?1", open.value())
                .get(0);
        String told = administrator.call(() -> spending.get(one)).caseReference();
        assertThat(told)
                .startsWith("R-")
                .isNotEqualTo(number)
                .doesNotContain(open.value().toString());
        assertThat(administrator.call(() -> spending.get(two)).caseReference()).isNull();
        assertThatThrownBy(() -> ledgers.partnerOf(association).call(() -> declare(UUID.randomUUID())))
                .isInstanceOf(RuleException.class);
    }

    /** Only a home of the association that the convention is with, whoever asks; what was right stays right. */
    @Test
    void anExpenditureNamesNobodyElsesEstablishment() {
        As own = ledgers.partnerOf(association);
        UUID home = ledgers.home(association);
        UUID foreign = ledgers.home(ledgers.association());
        assertThat(own.call(() -> spending.places(convention)))
                .extracting(SpendingPlace::id)
                .containsExactly(home);
        As stranger = ledgers.partnerOf(ledgers.association());
        assertThatThrownBy(() -> stranger.call(() -> spending.places(convention)))
                .isInstanceOf(ConventionNotFound.class);
        assertThatThrownBy(() -> own.call(() -> declareAt(foreign)))
                .isInstanceOf(RuleException.class)
                .hasMessage("funding.establishmentOfOthers");
        ExpenditureId id = own.call(() -> declareAt(home));
        ExpenditureRow row = own.call(() -> spending.get(id));
        assertThat(row.establishment()).extracting(Label::fr).isEqualTo("Maison");
        String entry =
                "insert into ledger_entry (id, kind, line_id, convention_id, expenditure_id, category, establishment_id,"
                        + " amount, effective_on, operation_id, recorded_at, recorded_by) select gen_random_uuid(), 'EXPENDITURE',"
                        + " c.line_id, c.id, '%s', 'STAFF', '%s', 1, date '2026-03-05', gen_random_uuid(), now(), 'x'"
                        + " from convention c where c.id = '%s'";
        assertThat(fixtures.attempt(entry.formatted(id.value(), foreign, convention.value())))
                .as("the database holds it")
                .isEqualTo("23514");
        fixtures.insert("update establishment set organisation_id = ?1 where id = ?2", ledgers.association(), home);
        own.run(() -> expenditures.correct(new CorrectExpenditure(
                id,
                Ledgers.spent(SPRING.plusDays(3), "STAFF", home),
                new BigDecimal("11.00"),
                "Montant lu de travers",
                null,
                row.version())));
        assertThat(administrator.call(() -> spending.get(id)).amount()).isEqualByComparingTo("11.00");
    }

    private ExpenditureId declareAt(UUID establishment) {
        return expenditures.declare(new DeclareExpenditure(
                convention,
                Ledgers.spent(SPRING.plusDays(3), "STAFF", establishment),
                new BigDecimal("10.00"),
                null,
                null,
                null));
    }

    @Test
    void listsCostTheSameForMoreRows() {
        declaredBy(administrator, 3);
        Map<String, Long> few = count();
        declaredBy(administrator, 27);
        for (int i = 0; i < 3; i++) {
            BudgetLineId more = ledgers.line(administrator, "90000.00");
            ledgers.signed(administrator, more, association, "60000.00");
            ledgers.home(association);
        }
        assertThat(count()).isEqualTo(few);
    }

    /** A file holds what its reader's list holds, in the same order, and no more. */
    @Test
    void aFileHoldsWhatTheListHolds() {
        declaredBy(administrator, 5);
        ExpenditureCriteria of = new ExpenditureCriteria(convention, null, null, null, null, null);
        List<ExpenditureRow> listed =
                administrator.call(() -> spending.find(of, PAGE)).rows();
        assertThat(administrator.call(() -> spending.following(of, null))).isEqualTo(listed);
        assertThat(administrator.call(() -> spending.following(of, listed.get(1))))
                .isEqualTo(listed.subList(2, 5));
        As elsewhere = ledgers.somebody(Role.ADMINISTRATOR, "07");
        assertThat(elsewhere.call(() -> spending.following(of, null))).isEmpty();
        As stranger = ledgers.partnerOf(ledgers.association());
        assertThat(stranger.call(() -> spending.following(of, null))).isEmpty();
        assertThat(ledgers.partnerOf(association).call(() -> spending.following(of, null)))
                .hasSize(5);
        assertThatThrownBy(() -> As.user("salma", Role.SOCIAL_WORKER).call(() -> spending.following(of, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private Map<String, Long> count() {
        return lists().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> administrator.call(() -> fixtures.statementsOf(e.getValue()))));
    }

    private Map<String, Callable<?>> lists() {
        return Map.ofEntries(
                Map.entry("lines", () -> budgets.find(new BudgetLineCriteria(null, null, null, null), PAGE)),
                Map.entry("entries", () -> budgets.entries(new EntryCriteria(line, null, null), PAGE)),
                Map.entry("territories", () -> budgets.territories()),
                Map.entry(
                        "conventions",
                        () -> conventions.find(new ConventionCriteria(line, null, null, null, null), PAGE)),
                Map.entry("tranches", () -> tranches.find(new TrancheCriteria(null, null, null, false, false), PAGE)),
                Map.entry("reports", () -> reports.find(new JustificationCriteria(null, null, null), PAGE)),
                Map.entry(
                        "expenditures",
                        () -> spending.find(new ExpenditureCriteria(convention, null, null, null, null, null), PAGE)),
                Map.entry(
                        "export",
                        () -> spending.following(
                                new ExpenditureCriteria(convention, null, null, null, null, null), null)),
                Map.entry("places", () -> spending.places(convention)),
                Map.entry("history", () -> spending.history(first())),
                Map.entry(
                        "report",
                        () -> report.report(new FundingCriteria(2026, null, null, null, null, Dimension.PROGRAMME))));
    }

    private ExpenditureId first() {
        return spending.find(new ExpenditureCriteria(convention, null, null, null, null, null), PAGE)
                .rows()
                .get(0)
                .id();
    }

    private void declaredBy(As who, int times) {
        for (int i = 0; i < times; i++) {
            who.call(() -> declare(null));
        }
    }

    private ExpenditureId declare(@Nullable UUID referral) {
        return expenditures.declare(new DeclareExpenditure(
                convention,
                Ledgers.spent(SPRING.plusDays(3), "DIRECT_AID"),
                new BigDecimal("10.00"),
                null,
                referral,
                null));
    }

    private UUID aReferral(CaseFileId of) {
        UUID id = UUID.randomUUID();
        fixtures.insert(
                "insert into referral (id, case_id, type, urgency, service_type, organisation_id, receiver_ar, receiver_fr,"
                        + " reason, escort, interpreter, safe_contact, shared_fields, status, status_since, created_by, created_at,"
                        + " sent_at, slip, ground, reference) select ?1, ?2, 'EXTERNAL', 'NORMAL', 'PSYCHOSOCIAL', ?3, 'م', 'M',"
                        + " 'r', false, false, '', '{}', 'SENT', now(), 'x', now(), now(), cast('{}' as jsonb), 'SHARING_RECORD', 'x'",
                id,
                of.value(),
                association);
        return id;
    }
}
