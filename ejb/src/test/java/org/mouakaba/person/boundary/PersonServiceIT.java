package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.household.boundary.HouseholdService;
import org.mouakaba.household.boundary.JoinHousehold;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.Team;

/** Registering, searching and changing people. Who may know of whom is {@link PersonProtectionIT}. */
@ExtendWith(ArquillianExtension.class)
class PersonServiceIT {

    @Inject
    PersonService service;

    @Inject
    PersonQueries queries;

    @Inject
    HouseholdService households;

    @Inject
    HouseholdQueries householdQueries;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private As stranger = As.user("stranger");
    private PersonEntries entries = PersonEntries.NONE;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void twoUnits() {
        team = fixtures.aTeam();
        String name = "stranger-" + UUID.randomUUID();
        fixtures.aWorker(name, SOCIAL_WORKER, fixtures.aUnit("07.351"), null);
        stranger = As.user(name, SOCIAL_WORKER);
        entries = PersonEntries.ofANewFamily();
    }

    @Test
    void findsAPersonInTheOtherScriptAndByTelephone() {
        PersonId arabic = team.worker()
                .call(() -> service.register(entries.person("ياسين", "الوزاني", null, "0661000001", null)));
        assertThat(found(stranger, "Yassine Ouazani", "0661000001"))
                .filteredOn(row -> row.id().equals(arabic))
                .singleElement()
                .satisfies(row -> assertThat(row.reasons()).contains(MatchReason.NAME, MatchReason.PHONE));
        PersonId latin = team.worker().call(() -> service.register(entries.person(null, null, "Yassine", null, null)));
        assertThat(found(stranger, entries.family(), null))
                .extracting(PersonCandidate::id)
                .containsExactly(latin);
    }

    @Test
    void asksToSettleAProbableDuplicate() {
        team.worker().call(() -> service.register(entries.person("أمينة", null, "Amina", null, "AB 001234")));
        assertThatThrownBy(() -> team.colleague()
                        .call(() -> service.register(entries.person(null, null, "Other", null, "ab1234"))))
                .isInstanceOf(ProbablyRegistered.class);
        RegisterPerson twin = entries.person("آمينة", null, "Amina", null, null);
        assertThatThrownBy(() -> team.colleague().call(() -> service.register(twin)))
                .isInstanceOf(ProbablyRegistered.class);
        PersonId second = team.colleague()
                .call(() -> service.register(new RegisterPerson(
                        twin.identity(), twin.contacts(), twin.identifiers(), twin.phones(), "another mother")));
        assertThat(fixtures.count("select count(*) from person_distinction where person_id = ?1", second.value()))
                .isEqualTo(1);
    }

    @Test
    void refusesCodesAndPlacesThatAreNoneAndEntriesThatAreMissing() {
        RegisterPerson known = entries.person("سارة", null, "Sara", null, null);
        PersonIdentity identity = known.identity();
        refused(known(identity(identity, "NOSUCH"), known.contacts(), List.of()), "nationalityStatus");
        refused(known(identity, contacts("KLINGON", "04.421"), List.of()), "preferredLanguage");
        refused(known(identity, contacts(null, "99.999"), List.of()), "territoryCode");
        refused(
                known(identity, known.contacts(), List.of(new IdentifierEntry("NOSUCH", "1", Provenance.SEEN))),
                "identifiers");
        refused(known(identity, known.contacts(), Collections.singletonList(null)), "identifiers");
        assertThat(team.worker()
                        .call(() -> service.register(
                                known(identity(identity, "MOROCCAN"), contacts("ARY", "04.421"), List.of()))))
                .isNotNull();
    }

    @Test
    void refusesAChangeThatCrossesAnother() {
        PersonId id = team.worker().call(() -> service.register(entries.person("كريم", null, "Karim", null, null)));
        PersonDetail seen = team.worker().call(() -> queries.get(id));
        team.worker().run(() -> service.edit(PersonEntries.change(seen, "0661000002")));
        assertThatThrownBy(() -> team.colleague().run(() -> service.edit(PersonEntries.change(seen, "0661000003"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(team.worker().call(() -> queries.get(id)).phones())
                .extracting(PhoneEntry::number)
                .containsExactly("+212661000002");
    }

    @Test
    void saysWhoLivesWithWhom() {
        PersonId mother =
                team.worker().call(() -> service.register(entries.person("مليكة", null, "Malika", null, null)));
        PersonId son = team.worker().call(() -> service.register(entries.person("أنس", null, "Anas", null, null)));
        team.worker().call(() -> households.join(new JoinHousehold(son, mother, "SON")));
        assertThat(team.worker().call(() -> householdQueries.livingWith(mother)))
                .singleElement()
                .satisfies(row -> assertThat(row.relation()).isEqualTo("SON"));
        assertThat(team.worker().call(() -> householdQueries.livingWith(son)))
                .singleElement()
                .satisfies(row -> assertThat(row.declarant()).isTrue());
        assertThatThrownBy(() -> stranger.call(() -> householdQueries.livingWith(son)))
                .isInstanceOf(PersonNotFound.class);
    }

    @Test
    void refusesRolesThatServeNobody() {
        As auditor = As.user("auditor", AUDITOR);
        As delegate = As.user("delegate", PROVINCIAL_DELEGATE);
        PersonId nobody = new PersonId(UUID.randomUUID());
        PersonSearch search = new PersonSearch("x", null, null, null);
        RegisterPerson command = entries.person("س", null, null, null, null);
        assertThatThrownBy(() -> auditor.call(() -> queries.search(search))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.call(() -> service.register(command))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> delegate.call(() -> queries.get(nobody))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> delegate.call(() -> queries.card(nobody))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> delegate.call(() -> queries.candidate(nobody))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> delegate.call(() -> queries.communes("04.421", "ya")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> delegate.call(() -> householdQueries.livingWith(nobody)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.call(() -> households.join(new JoinHousehold(nobody, nobody, "SON"))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void searchesWithAConstantNumberOfStatements() {
        register(3);
        long few = team.worker()
                .call(() -> fixtures.statementsOf(
                        () -> queries.search(new PersonSearch("Zz " + entries.family(), null, null, null))));
        register(15);
        long many = team.worker()
                .call(() -> fixtures.statementsOf(
                        () -> queries.search(new PersonSearch("Zz " + entries.family(), null, null, null))));
        assertThat(many).isLessThanOrEqualTo(few);
    }

    private void refused(RegisterPerson command, String field) {
        assertThatThrownBy(() -> team.worker().call(() -> service.register(command)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refusal -> assertThat(refusal.getConstraintViolations())
                                .singleElement()
                                .extracting(
                                        violation -> violation.getPropertyPath().toString())
                                .asString()
                                .contains(field));
    }

    private static RegisterPerson known(
            PersonIdentity identity, PersonContacts contacts, List<IdentifierEntry> identifiers) {
        return new RegisterPerson(identity, contacts, identifiers, List.of(), null);
    }

    private static PersonIdentity identity(PersonIdentity known, String nationality) {
        return new PersonIdentity(known.name(), null, known.sex(), known.birth(), null, null, null, nationality, null);
    }

    private static PersonContacts contacts(@Nullable String language, String territory) {
        return new PersonContacts(language, false, null, null, territory, null, null, false, null);
    }

    private void register(int number) {
        for (int i = 0; i < number; i++) {
            team.worker().call(() -> service.register(entries.named("Zz")));
        }
    }

    private List<PersonCandidate> found(As reader, @Nullable String name, @Nullable String phone) {
        return reader.call(() -> queries.search(new PersonSearch(name, phone, null, null)))
                .candidates();
    }
}
