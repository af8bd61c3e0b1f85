package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
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
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.OpenCase;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.household.boundary.HouseholdService;
import org.mouakaba.household.boundary.JoinHousehold;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

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
    CaseFileService cases;

    @Inject
    Fixtures fixtures;

    private String mark = "";
    private UUID unit = new UUID(0, 0);

    /** A family name that no other test meets: letters, so that it has a key of its own. */
    private String family = "";

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void twoUnits() {
        mark = UUID.randomUUID().toString();
        family = mark.chars()
                .filter(c -> c != '-')
                .limit(9)
                .collect(
                        StringBuilder::new,
                        (text, c) -> text.append("bdfjklmnrstzxcbd".charAt(Character.digit(c, 16))),
                        StringBuilder::append)
                .toString();
        unit = fixtures.aUnit("04.421");
        UUID lead = fixtures.aWorker("supervisor-" + mark, SUPERVISOR, unit, null);
        fixtures.aWorker("worker-" + mark, SOCIAL_WORKER, unit, lead);
        fixtures.aWorker("colleague-" + mark, SOCIAL_WORKER, unit, lead);
        fixtures.aWorker("stranger-" + mark, SOCIAL_WORKER, fixtures.aUnit("07.351"), null);
    }

    @Test
    void findsAPersonInTheOtherScriptAndByTelephone() {
        PersonId arabic = worker().call(() -> service.register(person("ياسين", "الوزاني", null, "0661000001", null)));
        assertThat(found(stranger(), "Yassine Ouazani", "0661000001"))
                .filteredOn(row -> row.id().equals(arabic))
                .singleElement()
                .satisfies(row -> assertThat(row.reasons()).contains(MatchReason.NAME, MatchReason.PHONE));
        PersonId latin = worker().call(() -> service.register(person(null, null, "Yassine " + family, null, null)));
        assertThat(found(stranger(), family, null))
                .extracting(PersonCandidate::id)
                .containsExactly(latin);
    }

    @Test
    void asksToSettleAProbableDuplicate() {
        worker().call(() -> service.register(person("أمينة", null, "Amina " + family, null, "AB 001234")));
        assertThatThrownBy(() ->
                        colleague().call(() -> service.register(person(null, null, "Other " + family, null, "ab1234"))))
                .isInstanceOf(ProbablyRegistered.class);
        RegisterPerson twin = person("آمينة", null, "Amina " + family, null, null);
        assertThatThrownBy(() -> colleague().call(() -> service.register(twin))).isInstanceOf(ProbablyRegistered.class);
        PersonId second = colleague()
                .call(() -> service.register(new RegisterPerson(
                        twin.identity(), twin.contacts(), twin.identifiers(), twin.phones(), "another mother")));
        assertThat(fixtures.count("select count(*) from person_distinction where person_id = ?1", second.value()))
                .isEqualTo(1);
    }

    @Test
    void closesAPersonToOtherUnitsAndOpensHerToHerOwn() {
        PersonId id = worker().call(() -> service.register(person("سعيد", null, "Said " + family, null, null)));
        assertThat(colleague().call(() -> queries.get(id)).editable()).isTrue();
        assertThatThrownBy(() -> stranger().call(() -> queries.get(id))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> stranger().call(() -> queries.card(id))).isInstanceOf(PersonNotFound.class);
        assertThat(fixtures.count(
                        "select count(*) from audit_event where subject_id = ?1 and outcome = 'REFUSED'", id.value()))
                .isEqualTo(2);
    }

    @Test
    void namesAProtectedPersonToNobodyButWhoAnswersForHer() {
        PersonId id = worker().call(() -> service.register(person("هند", null, "Hind " + family, null, null)));
        CaseFileId secret = worker().call(() -> cases.open(openCase(id, Confidentiality.SECRET)));
        assertThat(found(worker(), family, null))
                .extracting(PersonCandidate::id)
                .containsExactly(id);
        assertThat(found(supervisor(), family, null))
                .extracting(PersonCandidate::id)
                .containsExactly(id);
        assertThat(worker().call(() -> queries.ofCase(secret)).protectedRecord())
                .isTrue();
        PersonMatches answer = colleague().call(() -> queries.search(new PersonSearch(family, null, null, null)));
        assertThat(answer.candidates()).isEmpty();
        assertThat(answer.restricted()).isTrue();
        assertThatThrownBy(() -> colleague().call(() -> queries.get(id))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> colleague().call(() -> queries.candidate(id))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() ->
                        colleague().call(() -> service.register(person("هند", null, "Hind " + family, null, null))))
                .isInstanceOf(ProbablyRegistered.class);
    }

    @Test
    void tellsAnotherUnitNothingOfAProtectedPersonAndHerSupervisorOfTheTwin() {
        String cnie = "Z" + Math.floorMod(mark.hashCode(), 10_000_000);
        PersonId id = worker().call(() -> service.register(person("هند", null, "Hind " + family, "0661000004", cnie)));
        CaseFileId secret = worker().call(() -> cases.open(openCase(id, Confidentiality.SECRET)));
        PersonSearch paper = new PersonSearch(null, null, cnie, null);
        assertThat(colleague().call(() -> queries.search(paper)).restricted()).isTrue();
        assertThat(colleague()
                        .call(() -> queries.search(new PersonSearch(null, "0661000004", null, null)))
                        .restricted())
                .isFalse();
        assertThat(stranger().call(() -> queries.search(paper)).none()).isTrue();
        assertThat(stranger()
                        .call(() -> queries.search(new PersonSearch(family, null, null, null)))
                        .none())
                .isTrue();
        stranger().call(() -> service.register(person("هند", null, "Hind " + family, null, cnie)));
        assertThat(fixtures.count(
                        "select count(*) from alert where recipient = ?1 and kind = 'PROBABLE_DUPLICATE' and case_id = ?2",
                        "supervisor-" + mark,
                        secret.value()))
                .isEqualTo(1);
    }

    @Test
    void keepsThePersonOfARestrictedCaseFromColleagues() {
        PersonId id = worker().call(() -> service.register(person("هند", null, "Hind " + family, null, null)));
        worker().call(() -> cases.open(openCase(id, Confidentiality.RESTRICTED)));
        assertThat(worker().call(() -> queries.get(id)).editable()).isTrue();
        assertThat(supervisor().call(() -> queries.get(id)).editable()).isTrue();
        assertThatThrownBy(() -> colleague().call(() -> queries.get(id))).isInstanceOf(PersonNotFound.class);
        assertThat(found(colleague(), family, null))
                .singleElement()
                .satisfies(row -> assertThat(row.readable()).isFalse());
    }

    @Test
    void leavesTheRecordToWhoCarriesTheCase() {
        PersonId id = worker().call(() -> service.register(person("هند", null, "Hind " + family, null, null)));
        worker().call(() -> cases.open(openCase(id, Confidentiality.STANDARD)));
        PersonDetail seen = colleague().call(() -> queries.get(id));
        assertThat(seen.editable()).isFalse();
        assertThatThrownBy(() -> colleague().run(() -> service.edit(change(seen, "0661000005"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void refusesCodesAndPlacesThatAreNoneAndEntriesThatAreMissing() {
        RegisterPerson known = person("سارة", null, "Sara " + family, null, null);
        PersonIdentity identity = known.identity();
        refused(known(identity(identity, "NOSUCH"), known.contacts(), List.of()), "nationalityStatus");
        refused(known(identity, contacts("KLINGON", "04.421"), List.of()), "preferredLanguage");
        refused(known(identity, contacts(null, "99.999"), List.of()), "territoryCode");
        refused(
                known(identity, known.contacts(), List.of(new IdentifierEntry("NOSUCH", "1", Provenance.SEEN))),
                "identifiers");
        refused(known(identity, known.contacts(), Collections.singletonList(null)), "identifiers");
        assertThat(worker().call(() ->
                        service.register(known(identity(identity, "MOROCCAN"), contacts("ARY", "04.421"), List.of()))))
                .isNotNull();
    }

    @Test
    void refusesAChangeThatCrossesAnother() {
        PersonId id = worker().call(() -> service.register(person("كريم", null, "Karim " + family, null, null)));
        PersonDetail seen = worker().call(() -> queries.get(id));
        worker().run(() -> service.edit(change(seen, "0661000002")));
        assertThatThrownBy(() -> colleague().run(() -> service.edit(change(seen, "0661000003"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(worker().call(() -> queries.get(id)).phones())
                .extracting(PhoneEntry::number)
                .containsExactly("+212661000002");
    }

    @Test
    void saysWhoLivesWithWhom() {
        PersonId mother = worker().call(() -> service.register(person("مليكة", null, "Malika " + family, null, null)));
        PersonId son = worker().call(() -> service.register(person("أنس", null, "Anas " + family, null, null)));
        worker().call(() -> households.join(new JoinHousehold(son, mother, "SON")));
        assertThat(worker().call(() -> householdQueries.livingWith(mother)))
                .singleElement()
                .satisfies(row -> assertThat(row.relation()).isEqualTo("SON"));
        assertThat(worker().call(() -> householdQueries.livingWith(son)))
                .singleElement()
                .satisfies(row -> assertThat(row.declarant()).isTrue());
        assertThatThrownBy(() -> stranger().call(() -> householdQueries.livingWith(son)))
                .isInstanceOf(PersonNotFound.class);
    }

    @Test
    void refusesRolesThatServeNobody() {
        As auditor = As.user("auditor", AUDITOR);
        As delegate = As.user("delegate", PROVINCIAL_DELEGATE);
        PersonId nobody = new PersonId(UUID.randomUUID());
        PersonSearch search = new PersonSearch("x", null, null, null);
        RegisterPerson command = person("س", null, null, null, null);
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
        long few = worker().call(() ->
                fixtures.statementsOf(() -> queries.search(new PersonSearch("Zz " + family, null, null, null))));
        register(15);
        long many = worker().call(() ->
                fixtures.statementsOf(() -> queries.search(new PersonSearch("Zz " + family, null, null, null))));
        assertThat(many).isLessThanOrEqualTo(few);
    }

    private void refused(RegisterPerson command, String field) {
        assertThatThrownBy(() -> worker().call(() -> service.register(command)))
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

    private As worker() {
        return As.user("worker-" + mark, SOCIAL_WORKER);
    }

    private As colleague() {
        return As.user("colleague-" + mark, SOCIAL_WORKER);
    }

    private As stranger() {
        return As.user("stranger-" + mark, SOCIAL_WORKER);
    }

    private As supervisor() {
        return As.user("supervisor-" + mark, SUPERVISOR);
    }

    private void register(int number) {
        for (int i = 0; i < number; i++) {
            worker().call(() -> service.register(unborn("Zz", family)));
        }
    }

    private List<PersonCandidate> found(As reader, @Nullable String name, @Nullable String phone) {
        return reader.call(() -> queries.search(new PersonSearch(name, phone, null, null)))
                .candidates();
    }

    private static EditPerson change(PersonDetail seen, String phone) {
        return new EditPerson(
                seen.id(),
                seen.identity(),
                seen.contacts(),
                seen.identifiers(),
                List.of(new PhoneEntry(phone, true, null)),
                seen.version());
    }

    private static RegisterPerson person(
            @Nullable String givenAr,
            @Nullable String familyAr,
            @Nullable String latin,
            @Nullable String phone,
            @Nullable String cnie) {
        String[] parts = latin == null ? new String[] {null, null} : latin.split(" ", 2);
        return new RegisterPerson(
                new PersonIdentity(
                        new PersonName(givenAr, familyAr, parts[0], parts[1], null, null),
                        null,
                        Sex.U,
                        new Birth(LocalDate.of(1990, 1, 1), BirthPrecision.YEAR),
                        null,
                        null,
                        null,
                        null,
                        null),
                new PersonContacts(null, false, null, null, "04.421", "Agdal", null, false, null),
                cnie == null ? List.of() : List.of(new IdentifierEntry("CNIE", cnie, Provenance.DECLARED)),
                phone == null ? List.of() : List.of(new PhoneEntry(phone, true, null)),
                familyAr == null ? null : "another family");
    }

    private static RegisterPerson unborn(String given, String family) {
        return new RegisterPerson(
                new PersonIdentity(
                        new PersonName(null, null, given, family, null, null),
                        null,
                        Sex.U,
                        Birth.UNKNOWN,
                        null,
                        null,
                        null,
                        null,
                        null),
                new PersonContacts(null, false, null, null, null, null, null, false, null),
                List.of(),
                List.of(),
                null);
    }

    private OpenCase openCase(PersonId person, Confidentiality confidentiality) {
        UUID notification = UUID.randomUUID();
        fixtures.insert(
                "insert into notification (id, unit_id, received_at, recorded_by, stage, due_at)"
                        + " values (?1, ?2, now(), 'x', 'SCREENING', now())",
                notification,
                unit);
        return new OpenCase(
                person.value(),
                null,
                notification,
                "04.421",
                null,
                List.of("V.DOMESTIC"),
                RiskLevel.HIGH,
                Urgency.URGENT,
                confidentiality,
                false,
                true,
                List.of(new OpenCase.EarlierStep(
                        null, CaseStage.SIGNAL, Instant.parse("2026-11-23T08:00:00Z"), "salma", null)));
    }
}
