package org.mouakaba.household.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.household.boundary.PersonColumn.BIRTH_DATE;
import static org.mouakaba.household.boundary.PersonColumn.CNIE;
import static org.mouakaba.household.boundary.PersonColumn.DECISION;
import static org.mouakaba.household.boundary.PersonColumn.FAMILY_LATIN;
import static org.mouakaba.household.boundary.PersonColumn.GIVEN_LATIN;
import static org.mouakaba.household.boundary.PersonColumn.HOUSEHOLD;
import static org.mouakaba.household.boundary.PersonColumn.KNOWN_NUMBER;
import static org.mouakaba.household.boundary.PersonColumn.PHONE;
import static org.mouakaba.household.boundary.PersonColumn.PROVINCE;
import static org.mouakaba.household.boundary.PersonColumn.REASON;
import static org.mouakaba.household.boundary.PersonColumn.RELATION;
import static org.mouakaba.household.boundary.PersonColumn.RSU_INDEX;
import static org.mouakaba.household.boundary.PersonColumn.RSU_INDEX_DATE;
import static org.mouakaba.household.boundary.PersonColumn.RSU_NUMBER;
import static org.mouakaba.household.boundary.PersonColumn.SAFE_PHONE;
import static org.mouakaba.household.boundary.PersonColumn.SEX;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobNotFound;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.job.boundary.JobState;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.PersonTable;
import org.mouakaba.testing.Team;

/** Persons and households from a file, in the background: looked through, then registered, household by household. */
@ExtendWith(ArquillianExtension.class)
class PersonImportIT {

    private static final PageRequest ALL = new PageRequest(0, PageRequest.LIMIT);

    @Inject
    Fixtures fixtures;

    @Inject
    PersonImportService imports;

    @Inject
    PersonImportQueries reports;

    @Inject
    PersonService persons;

    @Inject
    PersonQueries people;

    @Inject
    HouseholdQueries households;

    @Inject
    JobQueries jobs;

    private Team team = Team.NONE;
    private As supervisor = As.user("supervisor");
    private String family = "";

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeam() {
        team = fixtures.aTeam();
        supervisor = team.supervisor();
        family = Objects.requireNonNull(
                PersonEntries.ofANewFamily().named("Nobody").identity().name().familyLatin());
    }

    @Test
    void registersAHouseholdWholeAndTheSameFileNobodyTwice() throws InterruptedException {
        PersonTable table = new PersonTable()
                .row(HOUSEHOLD, "1", GIVEN_LATIN, "Malika", FAMILY_LATIN, family, SEX, "أنثى", BIRTH_DATE, "12/03/1984")
                .with(PHONE, "0661234567")
                .with(SAFE_PHONE, "oui")
                .with(PROVINCE, "04.421")
                .with(RSU_NUMBER, "12-345")
                .with(RSU_INDEX, "9,3264284")
                .with(RSU_INDEX_DATE, "2026-01-15")
                .row(HOUSEHOLD, "1", RELATION, "Fils", GIVEN_LATIN, "Anas", FAMILY_LATIN, family, SEX, "M")
                .with(BIRTH_DATE, "03/2017");
        JobId check = supervisor.call(() -> imports.check("familles.csv", table.csv("fr")));
        assertThat(ended(check).refused()).as(lines(check).toString()).isZero();
        assertThat(registered()).isZero();

        JobId write = supervisor.call(() -> imports.write(check));
        assertThat(ended(write).state()).isEqualTo(JobState.DONE);
        List<JobLine> said = lines(write);
        assertThat(said).extracting(JobLine::outcome).containsExactly("REGISTERED", "REGISTERED");
        assertThat(registered()).isEqualTo(2);
        PersonId mother = new PersonId(Objects.requireNonNull(said.get(0).subject()));
        assertThat(supervisor.call(() -> households.livingWith(mother)))
                .singleElement()
                .satisfies(row -> assertThat(row.relation()).isEqualTo("SON"));
        assertThat(supervisor.call(() -> households.describing(mother)).facts().rsuNumber())
                .isEqualTo("12-345");
        assertThat(supervisor.call(() -> people.get(mother)).phones())
                .singleElement()
                .satisfies(phone -> assertThat(phone.number()).isEqualTo("+212661234567"));

        JobId again = supervisor.call(() -> imports.check("familles.csv", table.csv("fr")));
        assertThat(ended(again).refused()).isZero();
        JobId twice = supervisor.call(() -> imports.write(again));
        ended(twice);
        assertThat(lines(twice)).extracting(JobLine::outcome).containsExactly("ALREADY", "ALREADY");
        assertThat(lines(twice))
                .extracting(JobLine::subject)
                .isEqualTo(said.stream().map(JobLine::subject).toList());
        assertThat(registered()).isEqualTo(2);
        assertThat(fixtures.unaudited("person", "id", mother.value())).isZero();
        assertThat(fixtures.count(
                        "select count(*) from audit_event where username = ?1 and action = 'person.PersonService.register'",
                        username()))
                .as("as many deeds in the log as persons")
                .isEqualTo(2);
    }

    @Test
    void tellsOfEveryCellThatIsWrongAndWritesNothingOfItsHousehold() throws InterruptedException {
        PersonTable table = new PersonTable()
                .row(HOUSEHOLD, "1", GIVEN_LATIN, "Malika", FAMILY_LATIN, family, SEX, "F", BIRTH_DATE, "1984")
                .row(HOUSEHOLD, "1", RELATION, "Cousin germain", GIVEN_LATIN, "Anas", FAMILY_LATIN, family)
                .with(BIRTH_DATE, "31/02/2017")
                .with(PHONE, "12")
                .with(CNIE, "1234")
                .row(HOUSEHOLD, "2", GIVEN_LATIN, "Hind", FAMILY_LATIN, family, SEX, "F", BIRTH_DATE, "01/01/2099")
                .row(HOUSEHOLD, "2", GIVEN_LATIN, "Zineb", FAMILY_LATIN, family, SEX, "F", BIRTH_DATE, "1990")
                .row(HOUSEHOLD, "3", RELATION, "Fils", GIVEN_LATIN, "Omar", FAMILY_LATIN, family, SEX, "M")
                .row(GIVEN_LATIN, "Salma".repeat(30), FAMILY_LATIN, family, SEX, "F", CNIE, "AB100")
                .row(GIVEN_LATIN, "Rita", FAMILY_LATIN, family, SEX, "F", CNIE, "ab 0100", RELATION, "Fils")
                .row(GIVEN_LATIN, "Youssef", FAMILY_LATIN, family, SEX, "M", BIRTH_DATE, "12/03/1971")
                .row(GIVEN_LATIN, "Youssef", FAMILY_LATIN, family, SEX, "M", BIRTH_DATE, "12/03/1971")
                .with(PROVINCE, "Atlantide");
        table.row(GIVEN_LATIN, "Youssef", FAMILY_LATIN, family, SEX, "M", BIRTH_DATE, "12/03/1971");
        JobId check = supervisor.call(() -> imports.check("x.xlsx", table.xlsx("ar")));
        JobRow checked = ended(check);
        Map<Integer, Set<String>> found = lines(check).stream()
                .filter(line -> line.problem() != null)
                .collect(Collectors.groupingBy(
                        JobLine::number,
                        Collectors.mapping(line -> line.place() + " " + line.problem(), Collectors.toSet())));
        assertThat(found)
                .containsEntry(2, Set.of("HOUSEHOLD household.importHousehold"))
                .containsEntry(
                        3,
                        Set.of(
                                "RELATION household.importUnknown",
                                "SEX document.cellEmpty",
                                "BIRTH_DATE household.importNoBirth",
                                "PHONE person.phoneInvalid",
                                "CNIE household.importNoPaper"))
                .containsEntry(4, Set.of("BIRTH_DATE person.birthDateImplausible"))
                .containsEntry(5, Set.of("RELATION household.importTwoDeclarants"))
                .containsEntry(6, Set.of("RELATION household.importNoDeclarant"))
                .containsEntry(7, Set.of("GIVEN_LATIN document.cellLong"))
                .containsEntry(8, Set.of("HOUSEHOLD household.importRelationAlone", "CNIE household.importPaperTwice"))
                .containsEntry(10, Set.of("PROVINCE household.importUnknown"))
                .containsEntry(11, Set.of("GIVEN_LATIN household.importPersonTwice"))
                .doesNotContainKey(9);
        assertThat(checked.total()).isEqualTo(10);
        assertThat(checked.refused()).isEqualTo(9);
        JobId write = supervisor.call(() -> imports.write(check));
        ended(write);
        assertThat(registered()).as("the one good row").isEqualTo(1);
    }

    @Test
    void whoIsKnownWaitsForAWordAndHerHouseholdWithHer() throws InterruptedException {
        PersonId known = register("Malika", "1984-03-12");
        PersonTable table = malika("1").row(HOUSEHOLD, "1", RELATION, "SON", GIVEN_LATIN, "Anas", SEX, "M");
        JobId check = supervisor.call(() -> imports.check("x.csv", table.csv("ar")));
        ended(check);
        assertThat(lines(check)).extracting(JobLine::outcome).containsExactly("KNOWN", "HELD");
        assertThat(lines(check).get(0).subject()).isEqualTo(known.value());
        ended(supervisor.call(() -> imports.write(check)));
        assertThat(registered()).isEqualTo(1);

        PersonTable same = malika("1")
                .with(DECISION, "même personne")
                .with(KNOWN_NUMBER, known.value().toString())
                .row(HOUSEHOLD, "1", RELATION, "SON", GIVEN_LATIN, "Anas", SEX, "M");
        JobId linked = write(same);
        assertThat(lines(linked)).extracting(JobLine::outcome).containsExactly("ALREADY", "REGISTERED");
        assertThat(supervisor.call(() -> households.livingWith(known))).hasSize(1);

        PersonTable another = malika("2").with(DECISION, "DIFFERENT").with(REASON, "Une cousine du même nom");
        JobId different = write(another);
        assertThat(lines(different)).extracting(JobLine::outcome).containsExactly("REGISTERED");
        assertThat(registered()).isEqualTo(3);
        assertThat(lines(write(another))).extracting(JobLine::outcome).containsExactly("ALREADY");
        assertThat(registered()).isEqualTo(3);

        PersonTable slipped = new PersonTable()
                .row(GIVEN_LATIN, "Omar", FAMILY_LATIN, family, SEX, "M", DECISION, "SAME")
                .with(KNOWN_NUMBER, known.value().toString());
        JobId other = supervisor.call(() -> imports.check("x.csv", slipped.csv("fr")));
        ended(other);
        assertThat(lines(other)).extracting(JobLine::problem).containsExactly("household.importSameOther");
    }

    @Test
    void speaksOfTheRecordThatHoldsThePersonNow() throws InterruptedException {
        PersonId merged = register("Malika", "1984-03-12");
        UUID holder = fixtures.aPerson("مليكة", "Malika");
        fixtures.insert("update person set merged_into = ?1 where id = ?2", holder, merged.value());
        assertThat(register("Malika", "1984-03-12").value()).isEqualTo(holder);
    }

    /** Her own unit is told that a restricted record may match, never which; another unit nothing. */
    @Test
    void nobodyWhoIsProtectedIsNamed() throws InterruptedException {
        PersonId secret = register("Malika", "1984-03-12");
        JobId before = supervisor.call(() -> imports.check("x.csv", malika("").csv("fr")));
        ended(before);
        assertThat(lines(before).get(0).subject()).isEqualTo(secret.value());
        fixtures.insert("update person set protected = true where id = ?1", secret.value());
        assertThat(lines(before).get(0).subject())
                .as("named before she was protected")
                .isNull();

        JobId check = supervisor.call(() -> imports.check("x.csv", malika("").csv("fr")));
        ended(check);
        assertThat(lines(check)).singleElement().satisfies(line -> {
            assertThat(line.problem()).isEqualTo("household.importRestricted");
            assertThat(line.subject()).isNull();
            assertThat(line.arguments()).isEmpty();
        });
        assertThat(fixtures.count(
                        "select count(*) from job_line where job_id = ?1 and subject is not null", check.value()))
                .as("not even kept")
                .isZero();
        PersonTable same = malika("")
                .with(DECISION, "SAME")
                .with(KNOWN_NUMBER, secret.value().toString());
        JobId guessed = supervisor.call(() -> imports.check("x.csv", same.csv("fr")));
        ended(guessed);
        assertThat(lines(guessed)).extracting(JobLine::problem).containsExactly("household.importSameOther");

        As elsewhere = fixtures.aTeam().supervisor();
        JobId there = elsewhere.call(() -> imports.check("x.csv", malika("").csv("fr")));
        ended(elsewhere, there);
        assertThat(elsewhere.call(() -> reports.lines(there, false, ALL)).rows())
                .extracting(JobLine::outcome)
                .containsExactly("REGISTERED");
    }

    @Test
    void isTheSupervisorsAndTheJobItsOwners() throws InterruptedException {
        byte[] file = malika("").csv("fr");
        for (String role : Role.ALL) {
            if (!role.equals(Role.SUPERVISOR)) {
                As other = As.user(username(), role);
                assertThatThrownBy(() -> other.call(() -> imports.check("x.csv", file)))
                        .as(role)
                        .isInstanceOf(EJBAccessException.class);
                assertThatThrownBy(() -> other.call(() -> reports.lines(new JobId(UUID.randomUUID()), false, ALL)))
                        .as(role)
                        .isInstanceOf(EJBAccessException.class);
            }
        }
        JobId check = supervisor.call(() -> imports.check("x.csv", file));
        ended(check);
        As colleague = fixtures.aTeam().supervisor();
        assertThatThrownBy(() -> colleague.call(() -> reports.lines(check, false, ALL)))
                .isInstanceOf(JobNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> imports.write(check))).isInstanceOf(JobNotFound.class);
    }

    private PersonTable malika(String household) {
        return new PersonTable()
                .row(HOUSEHOLD, household, GIVEN_LATIN, "Malika", FAMILY_LATIN, family, SEX, "F")
                .with(BIRTH_DATE, "12/03/1984")
                .with(PROVINCE, "04.421");
    }

    private PersonId register(String given, String born) throws InterruptedException {
        PersonTable table = new PersonTable()
                .row(GIVEN_LATIN, given, FAMILY_LATIN, family, SEX, "F", BIRTH_DATE, born, PROVINCE, "Rabat");
        JobId done = write(table);
        return new PersonId(Objects.requireNonNull(
                lines(done).get(0).subject(), () -> lines(done).toString()));
    }

    private JobId write(PersonTable table) throws InterruptedException {
        JobId check = supervisor.call(() -> imports.check("x.xlsx", table.xlsx("fr")));
        ended(check);
        JobId write = supervisor.call(() -> imports.write(check));
        assertThat(ended(write).state()).isEqualTo(JobState.DONE);
        return write;
    }

    private long registered() {
        return fixtures.count("select count(*) from person where unit_id = ?1", team.unit());
    }

    private String username() {
        return (String) fixtures.column("select username from worker where id = ?1", team.leadId())
                .get(0);
    }

    private List<JobLine> lines(JobId job) {
        return supervisor.call(() -> reports.lines(job, false, ALL)).rows();
    }

    private JobRow ended(JobId job) throws InterruptedException {
        return ended(supervisor, job);
    }

    private JobRow ended(As owner, JobId job) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            JobRow row = owner.call(() -> jobs.get(job));
            if (!row.state().active()) {
                return row;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("still at work");
    }
}
