package org.mouakaba.entitlement.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.household.boundary.DescribeHousehold;
import org.mouakaba.household.boundary.HouseholdFacts;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.household.boundary.HouseholdService;
import org.mouakaba.household.boundary.JoinHousehold;
import org.mouakaba.person.boundary.DisabilityCard;
import org.mouakaba.person.boundary.Functioning;
import org.mouakaba.person.boundary.LegalRepresentative;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.person.boundary.RecordSituation;
import org.mouakaba.person.boundary.Situation;
import org.mouakaba.person.boundary.SituationQueries;
import org.mouakaba.person.boundary.SituationService;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.Team;

/** From recorded facts to what may be asked for, and who may see and change which of it. */
@ExtendWith(ArquillianExtension.class)
class EntitlementIT {

    private static final As SYSADMIN = As.user("sysadmin", SYSTEM_ADMINISTRATOR);
    private static final long NEVER_STORED = -1;

    @Inject
    EntitlementQueries entitlements;

    @Inject
    RuleQueries rules;

    @Inject
    RuleService ruleService;

    @Inject
    PersonService persons;

    @Inject
    SituationService situations;

    @Inject
    SituationQueries situationQueries;

    @Inject
    HouseholdService households;

    @Inject
    HouseholdQueries householdQueries;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private As stranger = As.user("stranger");
    private PersonEntries entries = PersonEntries.NONE;
    private PersonId mother = new PersonId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aMother() {
        team = fixtures.aTeam();
        String name = "stranger-" + UUID.randomUUID();
        fixtures.aWorker(name, SOCIAL_WORKER, fixtures.aUnit("07.351"), null);
        stranger = As.user(name, SOCIAL_WORKER);
        entries = PersonEntries.ofANewFamily();
        mother = team.worker().call(() -> persons.register(entries.person("مليكة", null, "Malika", null, null)));
    }

    @Test
    void saysWhatIsMissingAndThenWhatIsLikely() {
        assertThat(outlook("AMO_TADAMON").outlook()).isEqualTo(Outlook.FACT_MISSING);
        assertThat(outlook("AMO_TADAMON").unknown()).contains(Fact.COVERAGE, Fact.INDEX);
        record(team.worker(), mother, uninsured(), NEVER_STORED);
        assertThat(outlook("AMO_TADAMON").unknown()).containsExactly(Fact.INDEX);
        describe(team.worker(), "9.1", NEVER_STORED);
        assertThat(outlook("AMO_TADAMON").outlook()).isEqualTo(Outlook.LIKELY);
        assertThat(outlook("AMO_ACHAMIL").outlook()).isEqualTo(Outlook.NOT_LIKELY);
        describe(
                team.worker(),
                "9.5",
                team.worker().call(() -> householdQueries.describing(mother)).version());
        assertThat(outlook("AMO_TADAMON").outlook()).isEqualTo(Outlook.NOT_LIKELY);
    }

    /** The figures of 2026, of which nothing before 2026 holds any more. */
    @Test
    void saysWhatIsPublishedOfTheDay() {
        assertThat(outlook("ASD_FLAT").amounts())
                .containsExactly(new PublishedAmount("HOUSEHOLD", new BigDecimal("500")));
        assertThat(outlook("ASD_CHILD").amounts())
                .hasSize(5)
                .contains(
                        new PublishedAmount("YOUNG_OR_PUPIL", new BigDecimal("300")),
                        new PublishedAmount("NOT_PUPIL", new BigDecimal("200")));
        assertThat(outlook("FAMILY_FUND").amounts()).isEmpty();
    }

    @Test
    void tellsNothingOfAMemberWhoMayNotBeNamed() {
        record(team.worker(), mother, uninsured(), NEVER_STORED);
        describe(team.worker(), "9.1", NEVER_STORED);
        PersonId hidden = team.worker().call(() -> persons.register(entries.person("هند", null, "Hind", null, null)));
        team.worker().call(() -> households.join(new JoinHousehold(hidden, mother, "SISTER")));
        record(team.worker(), hidden, insured(), NEVER_STORED);
        assertThat(outlook("AMO_TADAMON").outlook()).isEqualTo(Outlook.NOT_LIKELY);
        fixtures.insert("update person set protected = true, address_hidden = true where id = ?1", hidden.value());
        HouseholdOutlook seen = team.colleague().call(() -> entitlements.of(mother));
        assertThat(seen.unseen()).isEqualTo(1);
        assertThat(seen.programmes())
                .filteredOn(row -> row.code().equals("AMO_TADAMON"))
                .singleElement()
                .satisfies(row -> assertThat(row.unknown()).containsExactly(Fact.CONTRIBUTES));
        assertThat(team.colleague().call(() -> situationQueries.ofAll(List.of(mother, hidden))))
                .containsOnlyKeys(mother);
    }

    @Test
    void opensNobodyElsesPerson() {
        assertThatThrownBy(() -> stranger.call(() -> entitlements.of(mother))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> situationQueries.of(mother)))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> record(stranger, mother, uninsured(), NEVER_STORED))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> describe(stranger, "9.1", NEVER_STORED)).isInstanceOf(PersonNotFound.class);
        assertThat(stranger.call(() -> situationQueries.ofAll(List.of(mother)))).isEmpty();
    }

    @Test
    void refusesAChangeThatCrossesAnother() {
        record(team.worker(), mother, uninsured(), NEVER_STORED);
        assertThatThrownBy(() -> record(team.colleague(), mother, insured(), NEVER_STORED))
                .isInstanceOf(ChangedMeanwhile.class);
        describe(team.worker(), "9.1", NEVER_STORED);
        assertThatThrownBy(() -> describe(team.colleague(), "9.2", NEVER_STORED))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(team.worker().call(() -> situationQueries.of(mother)).situation())
                .isEqualTo(uninsured());
        assertThat(fixtures.count("select count(*) from person_situation_aud where person_id = ?1", mother.value()))
                .isEqualTo(1);
    }

    @Test
    void checksAConditionWhereARuleIsSaved() {
        RuleDetail kept = SYSADMIN.call(() -> rules.get("FAMILY_FUND"));
        assertThatThrownBy(() -> SYSADMIN.run(() -> ruleService.change(changed(kept, "java.lang.System.exit(0)"))))
                .isInstanceOf(RuleException.class);
        SYSADMIN.run(() -> ruleService.change(changed(kept, "divorcedWoman && children > 1")));
        assertThat(SYSADMIN.call(() -> rules.get("FAMILY_FUND")).rule().condition())
                .isEqualTo("divorcedWoman && children > 1");
        assertThatThrownBy(() -> SYSADMIN.run(() -> ruleService.change(changed(kept, "divorcedWoman"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> SYSADMIN.call(() -> rules.get("NOSUCH"))).isInstanceOf(RuleNotFound.class);
    }

    @Test
    void refusesRolesThatServeNobody() {
        for (String role : List.of(AUDITOR, ADMINISTRATOR, PROVINCIAL_DELEGATE, SYSTEM_ADMINISTRATOR)) {
            As other = As.user("other", role);
            refused(() -> other.call(() -> entitlements.of(mother)));
            refused(() -> other.call(() -> situationQueries.ofAll(List.of(mother))));
            refused(() -> record(other, mother, uninsured(), NEVER_STORED));
            refused(() -> describe(other, "9.1", NEVER_STORED));
        }
        refused(() -> SYSADMIN.call(() -> situationQueries.of(mother)));
        refused(() -> SYSADMIN.call(() -> householdQueries.describing(mother)));
        RuleDetail kept = SYSADMIN.call(() -> rules.get("RSU_REGISTER"));
        refused(() -> team.worker().call(() -> rules.all()));
        refused(() -> team.worker().call(() -> rules.words()));
        refused(() -> team.worker().call(() -> rules.get("RSU_REGISTER")));
        refused(() -> team.worker().run(() -> ruleService.change(changed(kept, "age > 3"))));
    }

    @Test
    void asksOfALargeHouseholdWithAsFewStatements() {
        join(2);
        long few = team.worker().call(() -> fixtures.statementsOf(() -> entitlements.of(mother)));
        long fewOfAll = team.worker().call(() -> fixtures.statementsOf(() -> situationQueries.ofAll(List.of(mother))));
        join(10);
        assertThat(team.worker().call(() -> fixtures.statementsOf(() -> entitlements.of(mother))))
                .isEqualTo(few);
        List<PersonId> all = team.worker().call(() -> householdQueries.livingWith(mother)).stream()
                .flatMap(row -> Stream.ofNullable(row.person()))
                .map(person -> person.id())
                .toList();
        assertThat(all).hasSize(12);
        assertThat(team.worker().call(() -> fixtures.statementsOf(() -> situationQueries.ofAll(all))))
                .isEqualTo(fewOfAll);
    }

    private void join(int members) {
        for (int i = 0; i < members; i++) {
            PersonId child = team.worker()
                    .call(() -> persons.register(
                            entries.person("س" + UUID.randomUUID(), "ع", "X" + UUID.randomUUID(), null, null)));
            team.worker().call(() -> households.join(new JoinHousehold(child, mother, "SON")));
        }
    }

    private ProgrammeOutlook outlook(String code) {
        return team.worker().call(() -> entitlements.of(mother)).programmes().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void record(As who, PersonId person, Situation situation, long version) {
        who.run(() -> situations.record(new RecordSituation(person, situation, version)));
    }

    private void describe(As who, String index, long version) {
        HouseholdFacts facts = new HouseholdFacts(
                "12", "RSU_SCORED", new BigDecimal(index), LocalDate.of(2026, 1, 5), Provenance.SEEN, "RURAL", "OWNER");
        who.run(() -> households.describe(new DescribeHousehold(mother, facts, version)));
    }

    private static Situation uninsured() {
        return situation("NONE", "HOUSEWORK");
    }

    private static Situation insured() {
        return situation("AMO_SALARIED", "EMPLOYEE_DECLARED");
    }

    private static Situation situation(String coverage, String activity) {
        return new Situation(
                coverage,
                Provenance.DECLARED,
                "NEVER",
                Provenance.DECLARED,
                DisabilityCard.UNKNOWN,
                Functioning.UNKNOWN,
                null,
                "WIDOWED",
                activity,
                LegalRepresentative.NONE);
    }

    private static ChangeRule changed(RuleDetail kept, String condition) {
        Rule rule = kept.rule();
        return new ChangeRule(
                kept.code(),
                new Rule(
                        rule.programme(),
                        rule.position(),
                        condition,
                        rule.validFrom(),
                        rule.validTo(),
                        rule.title(),
                        rule.reason(),
                        rule.missing(),
                        rule.next()),
                kept.version());
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(EJBAccessException.class);
    }
}
