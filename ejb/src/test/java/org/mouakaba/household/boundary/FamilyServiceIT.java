package org.mouakaba.household.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.EditPerson;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.Team;

/** What happens in families, and who of them is told of to whom. */
@ExtendWith(ArquillianExtension.class)
class FamilyServiceIT {

    private static final LocalDate BORN = LocalDate.of(2026, 1, 15);

    @Inject
    FamilyService service;

    @Inject
    FamilyQueries families;

    @Inject
    HouseholdService households;

    @Inject
    PersonService persons;

    @Inject
    PersonQueries queries;

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
        mother = register("Malika", Sex.F);
    }

    @Test
    void registersAChildIntoTheHouseholdOfItsMother() {
        PersonId child = bear("Anas", Sex.M);
        Family family = family(mother);
        assertThat(member(family, child).toHer()).isEqualTo("SON");
        assertThat(member(family, child).relation()).isEqualTo("SON");
        assertThat(member(family, mother).declarant()).isTrue();
        assertThat(member(family(child), mother).toHer()).isEqualTo("MOTHER");
        assertThat(family.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.kinship()).isEqualTo(Kinship.CHILD));
        assertThat(fixtures.unaudited("person_relation", "person_id", child.value()))
                .isZero();
        assertThat(fixtures.unaudited("household_member", "person_id", child.value()))
                .isZero();
    }

    @Test
    void asksWhetherAGirlOrABoyIsBorn() {
        assertThatThrownBy(() -> bear("Anas", Sex.U)).hasMessage("household.childsSex");
        assertThat(family(mother).members()).hasSize(1);
    }

    @Test
    void keepsTheDatesOfWhoLeft() {
        PersonId child = bear("Anas", Sex.M);
        LocalDate came = stay(child).since();
        assertThatThrownBy(() -> leave(child, came.minusDays(1))).hasMessage("household.leftBeforeSheCame");
        assertThatThrownBy(() -> leave(child, came.plusDays(2))).hasMessage("household.dayToCome");
        assertThatThrownBy(
                        () -> team.worker().run(() -> service.leave(new LeaveHousehold(child, came, "NO_SUCH_REASON"))))
                .isInstanceOf(ConstraintViolationException.class);
        leave(child, came);
        assertThat(member(family(mother), child).past()).isTrue();
        assertThat(stay(child).because()).isEqualTo("MARRIED");
        assertThatThrownBy(() -> leave(child, came)).hasMessage("household.inNone");
        assertThat(fixtures.unaudited("household_member", "person_id", child.value()))
                .isZero();
    }

    @Test
    void namesAnotherDeclarantBeforeTheDeclarantLeaves() {
        PersonId daughter = bear("Salwa", Sex.F);
        LocalDate today = stay(mother).since();
        assertThatThrownBy(() -> leave(mother, today)).hasMessage("household.declarantFirst");
        assertThatThrownBy(() -> team.worker().run(() -> service.nameDeclarant(new NameDeclarant(daughter, Map.of()))))
                .hasMessage("household.relationMissing");
        team.worker().run(() -> service.nameDeclarant(new NameDeclarant(daughter, Map.of(mother.value(), "MOTHER"))));
        assertThat(member(family(mother), daughter).declarant()).isTrue();
        assertThat(member(family(mother), mother).relation()).isEqualTo("MOTHER");
        leave(mother, today);
        assertThat(family(daughter).withoutDeclarant()).isFalse();
    }

    @Test
    void endsTheTimeOfWhoDied() {
        PersonId child = bear("Anas", Sex.M);
        LocalDate today = stay(mother).since();
        PersonDetail seen = team.worker().call(() -> queries.get(mother));
        assertThatThrownBy(() -> died(seen, today.plusDays(2))).isInstanceOf(RuleException.class);
        died(seen, today);
        Family left = family(child);
        assertThat(member(left, mother).past()).isTrue();
        assertThat(member(left, mother).deceased()).isTrue();
        assertThat(left.withoutDeclarant()).isTrue();
        assertThat(fixtures.count(
                        "select count(*) from household_member where person_id = ?1 and left_because = 'DIED'",
                        mother.value()))
                .isEqualTo(1);
    }

    @Test
    void relatesTwoOnceAndEndsIt() {
        PersonId husband = register("Karim", Sex.M);
        relate(husband, mother, "HUSBAND");
        assertThatThrownBy(() -> relate(husband, mother, "HUSBAND")).hasMessage("household.relatedAlready");
        assertThatThrownBy(() -> relate(mother, husband, "WIFE")).hasMessage("household.relatedAlready");
        assertThatThrownBy(() -> relate(mother, mother, "WIFE")).hasMessage("household.withHerself");
        FamilyTie marriage = family(mother).ties().get(0);
        assertThat(member(family(mother), husband).toHer()).isEqualTo("HUSBAND");
        assertThat(member(family(husband), mother).toHer()).isEqualTo("WIFE");
        UUID relation = Objects.requireNonNull(marriage.relation());
        PersonId other = register("Nadia", Sex.F);
        LocalDate day = LocalDate.of(2026, 2, 1);
        assertThatThrownBy(() -> team.worker().run(() -> service.endRelation(new EndRelation(other, relation, day))))
                .isInstanceOf(PersonNotFound.class);
        team.worker().run(() -> service.endRelation(new EndRelation(mother, relation, day)));
        assertThat(family(mother).ties()).isEmpty();
    }

    @Test
    void isClosedToOthers() {
        PersonId child = bear("Anas", Sex.M);
        As auditor = As.user("auditor", AUDITOR);
        assertThatThrownBy(() -> stranger.call(() -> families.of(child))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> auditor.call(() -> families.of(child))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() ->
                        stranger.run(() -> service.leave(new LeaveHousehold(child, LocalDate.of(2026, 1, 1), "MOVED"))))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() ->
                        auditor.run(() -> service.leave(new LeaveHousehold(child, LocalDate.of(2026, 1, 1), "MOVED"))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> auditor.run(() -> service.relate(new RelatePersons(child, mother, "SON", null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void tellsNothingOfAProtectedMemberButThatSheIsThere() {
        PersonId child = bear("Anas", Sex.M);
        PersonId aunt = register("Hind", Sex.F);
        relate(aunt, mother, "SISTER");
        team.worker().call(() -> households.join(new JoinHousehold(aunt, mother, "SISTER")));
        assertThat(family(mother).members()).hasSize(3);
        fixtures.insert(
                "update person set protected = true, unit_id = ?1 where id = ?2",
                fixtures.aUnit("07.351"),
                aunt.value());
        Family told = family(mother);
        assertThat(told.members().stream().filter(FamilyMember::restricted))
                .singleElement()
                .isEqualTo(FamilyMember.nameless());
        assertThat(told.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.from()).isEqualTo(child));
        assertThat(told.members()).extracting(FamilyMember::id).doesNotContain(aunt);
    }

    @Test
    void takesTheSameStatementsForALargeFamily() {
        bear("Anas", Sex.M);
        long few = fixtures.statementsOf(() -> family(mother));
        for (String name : new String[] {"Salwa", "Rim", "Aya", "Ines", "Lina"}) {
            bear(name, Sex.F);
        }
        assertThat(fixtures.statementsOf(() -> family(mother))).isEqualTo(few);
    }

    private PersonId register(String given, Sex sex) {
        return team.worker().call(() -> persons.register(entry(given, sex, LocalDate.of(1990, 4, 3))));
    }

    private PersonId bear(String given, Sex sex) {
        return team.worker().call(() -> service.bear(new BearChild(mother, entry(given, sex, BORN))));
    }

    private RegisterPerson entry(String given, Sex sex, LocalDate born) {
        RegisterPerson known = entries.named(given);
        return new RegisterPerson(
                new PersonIdentity(
                        known.identity().name(),
                        null,
                        sex,
                        new Birth(born, BirthPrecision.DAY),
                        null,
                        null,
                        null,
                        null,
                        null),
                known.contacts(),
                known.identifiers(),
                known.phones(),
                "another of the family");
    }

    private void died(PersonDetail seen, LocalDate day) {
        PersonIdentity was = seen.identity();
        team.worker()
                .run(() -> persons.edit(new EditPerson(
                        seen.id(),
                        new PersonIdentity(was.name(), null, was.sex(), was.birth(), null, null, null, null, day),
                        seen.contacts(),
                        seen.identifiers(),
                        seen.phones(),
                        seen.version())));
    }

    private void leave(PersonId who, LocalDate day) {
        team.worker().run(() -> service.leave(new LeaveHousehold(who, day, "MARRIED")));
    }

    private void relate(PersonId one, PersonId other, String relation) {
        team.worker().run(() -> service.relate(new RelatePersons(one, other, relation, null)));
    }

    private Family family(PersonId of) {
        return team.worker().call(() -> families.of(of));
    }

    private FamilyMember.Stay stay(PersonId of) {
        return Objects.requireNonNull(member(family(mother), of).stay());
    }

    private static FamilyMember member(Family family, PersonId id) {
        return family.members().stream()
                .filter(member -> id.equals(member.id()))
                .findFirst()
                .orElseThrow();
    }
}
