package org.mouakaba.demo.control;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.demo.control.Families.Arrival;
import org.mouakaba.demo.control.Families.Family;
import org.mouakaba.demo.control.Places.Place;
import org.mouakaba.demo.control.Staff.Carrier;
import org.mouakaba.demo.control.Staff.Team;

/** Decides what there will be, the teams of the demo accounts first; then lives the cases in the order of their numbers. */
public final class Population {

    private static final long SEED = 20_261_123;
    private static final int PEOPLE_OF_THE_KNOWN_TEAMS = 750;
    private static final int PEOPLE_OF_A_FAMILY = 3;
    private static final int CASES_OF_A_WORKER = 22;

    private final int wanted;
    private final Connection connection;
    private final Rows rows;
    private final Chance chance;
    private final Places places;
    private final Staff staff;
    private final Directory directory;
    private final Registry registry;
    private final Families families;
    private final Caseloads caseloads;
    private final CaseNumbers numbers = new CaseNumbers();
    private final Intake intake;
    private final CaseLife life;
    private final Emergencies emergencies;
    private final OfficeHours hours;
    private final List<Course> courses = new ArrayList<>();
    private final List<TurnedAway> turnedAway = new ArrayList<>();
    private final PrintStream out = System.out;
    private int people;
    private int households;

    /** A family whose notification became no case. */
    private record TurnedAway(Team team, Carrier carrier, Topic topic, int others, Instant at) {}

    /**
     * Prepares; nothing is written before {@link #write}.
     *
     * @param connection of the owner of the tables; the caller commits
     * @param wanted how many people; the two teams of the demo accounts come whole, so there may be more
     * @throws SQLException where the reference data cannot be read
     */
    public Population(Connection connection, int wanted, Clock clock) throws SQLException {
        this.connection = connection;
        this.wanted = wanted;
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = Terms.day(now);
        this.rows = new Rows(connection);
        Tables.ofStaff(rows);
        Tables.ofPeople(rows);
        Tables.ofCases(rows);
        Tables.ofMoney(rows);
        this.chance = new Chance(SEED + wanted);
        this.places = new Places(connection);
        Names names = new Names();
        Journal journal = new Journal(rows);
        WorkingCalendar calendar = DaysOff.around(connection, today);
        Terms terms = Terms.read(connection, calendar);
        this.hours = new OfficeHours(calendar, now.minus(Duration.ofMinutes(90)));
        // The means fall by a chance of their own: the people and cases stay as they were without them.
        Chance means = new Chance(SEED + wanted + 1);
        this.staff = new Staff(rows, chance, names, new Careers(rows, means, today));
        Months months = new Months(rows, means, now, today);
        this.directory = new Directory(
                rows, chance, now, new Establishments(rows, means, months, today, staff.operator(), wanted, places));
        this.registry = new Registry(rows, chance, names, journal);
        this.families = new Families(chance, names, registry);
        this.caseloads = new Caseloads(chance);
        this.intake = new Intake(rows, chance, hours, terms, journal, families, names);
        Consents consents = new Consents(rows, chance, journal);
        Alerts alerts = new Alerts(rows, chance, staff, hours.until());
        this.emergencies = new Emergencies(rows, chance, journal, alerts, hours, terms.emergencyAccess());
        Slips slips = new Slips(connection, chance);
        this.life = new CaseLife(
                rows,
                chance,
                journal,
                hours,
                terms,
                intake,
                consents,
                new Assessments(rows, chance, journal),
                new Visits(rows, chance, journal, today),
                new Referrals(rows, chance, journal, hours, terms, directory, consents, slips),
                new Holds(rows, chance, journal, alerts),
                emergencies,
                numbers);
    }

    public void write() throws SQLException {
        try (rows) {
            hire();
            decide();
            live();
            for (String province : List.of(Places.RABAT, Places.MARRAKECH)) {
                notifications(staff.team(province));
            }
            notificationsElsewhere();
            openInEmergency();
            numbers.write(rows);
            rows.settle();
            finance();
            try (Statement statement = connection.createStatement()) {
                // Hibernate takes numbers in blocks of fifty: the next block begins above what is written.
                statement.execute("select setval('revision_seq', " + (rows.lastRevision() / 50 + 2) * 50 + ")");
            }
        }
        out.printf("%,d people, %,d cases, %,d rows%n", registry.people(), life.cases(), rows.written());
    }

    /** From numbers of its own, so that more or less money changes nobody's life. */
    private void finance() throws SQLException {
        Chance lot = new Chance(SEED + 2L * wanted);
        LocalDate today = Terms.day(hours.until());
        Spending spending =
                new Spending(rows, lot, CaseNames.of(rows, connection, lot), directory::homes, today, wanted);
        new Treasury(rows, lot, places, directory, spending, today).write(connection);
    }

    private void hire() throws SQLException {
        KnownTeams.join(staff);
        int rest = Math.max(0, wanted - PEOPLE_OF_THE_KNOWN_TEAMS);
        for (Place place : places.all()) {
            double local = places.share(place) * rest / PEOPLE_OF_A_FAMILY;
            staff.team(place, Math.max(1, (int) Math.ceil(local * 0.4 / CASES_OF_A_WORKER)));
            directory.open(place, staff);
            rows.sendIfMany();
        }
    }

    private void decide() {
        Team rabat = staff.team(Places.RABAT);
        carry(rabat, rabat.carriers().get(0), Caseloads.salma());
        carry(rabat, rabat.carriers().get(1), Caseloads.nadia());
        int[] loads = {21, 19, 17, 9};
        for (int i = 0; i < loads.length; i++) {
            carry(rabat, rabat.carriers().get(i + 2), caseloads.ordinary(loads[i], i == 0 ? 1 : 0));
        }
        Team marrakech = staff.team(Places.MARRAKECH);
        for (Carrier carrier : marrakech.carriers()) {
            carry(marrakech, carrier, caseloads.ordinary(chance.between(15, 22), 1));
        }
        for (Team team : List.of(rabat, marrakech)) {
            carry(
                    team,
                    team.carriers().get(0),
                    List.of(Story.of("REGISTERED", "HIGH", 0).waitingForAssignment()));
            for (int i = 0; i < 40; i++) {
                carry(team, chance.of(team.carriers()), List.of(caseloads.closed()));
            }
            for (int i = 0; i < 4; i++) {
                turnAway(team);
            }
        }
        while (people < wanted) {
            anywhere();
        }
    }

    private void carry(Team team, Carrier carrier, List<Story> stories) {
        households++;
        int siblings = households;
        boolean first = true;
        for (Story story : stories) {
            boolean sibling = story.weighs("SIBLING");
            Topic topic = story.topic() != null
                    ? story.topic()
                    : sibling ? Topic.anyChild(chance) : Topic.any(chance, story.isSecret());
            Moments when = new Moments.Reckoning(story, chance, hours).moments();
            int others = sibling ? 2 : chance.between(0, 3);
            Course course = new Course(story, topic, team, carrier, when, others, sibling ? siblings : 0);
            courses.add(course);
            people += sibling && !first ? 0 : course.people();
            first &= !sibling;
        }
    }

    private void anywhere() {
        Place place = places.any(chance);
        Team team = staff.taking(place);
        if (chance.percent(20)) {
            turnAway(team);
            return;
        }
        // The teams of the demo accounts keep the loads that they are known by: what comes on top of them is closed.
        boolean full = known(place) && team.equals(staff.team(place.code()));
        Story story = full || chance.percent(58) ? caseloads.closed() : caseloads.open();
        carry(team, chance.of(team.carriers()), List.of(chance.percent(5) ? story.secret() : story));
    }

    private static boolean known(Place place) {
        return place.code().equals(Places.RABAT) || place.code().equals(Places.MARRAKECH);
    }

    private void turnAway(Team team) {
        Instant at = hours.until().minus(Duration.ofDays(chance.between(5, 600)));
        TurnedAway one =
                new TurnedAway(team, chance.of(team.carriers()), Topic.any(chance, false), chance.between(0, 3), at);
        turnedAway.add(one);
        people += switch (one.topic().who()) {
            case CHILD -> 2 + one.others();
            case WOMAN -> 1 + one.others();
            case ELDER, ALONE -> 1;
        };
    }

    private void live() throws SQLException {
        courses.sort(Comparator.comparing((Course course) -> course.when().opened()));
        Map<Integer, Family> shared = new HashMap<>();
        for (Course course : courses) {
            Arrival arrival = new Arrival(
                    course.team(),
                    course.when().registered(),
                    course.carrier().username(),
                    !course.story().incomplete());
            if (course.household() == 0) {
                Family family = arrive(course, arrival);
                life.live(course, family, family.members().get(0));
            } else {
                boolean comes = !shared.containsKey(course.household());
                Family family = shared.computeIfAbsent(course.household(), household -> arrive(course, arrival));
                // The child of the first case comes first, then its mother, then its brothers and sisters.
                life.live(course, family, family.members().get(comes ? 0 : 2));
            }
            rows.sendIfMany();
        }
        for (TurnedAway one : turnedAway) {
            intake.turnedAway(one.team(), one.carrier().username(), one.topic(), one.others(), one.at());
            rows.sendIfMany();
        }
    }

    /** By those who have an account: salma and nadia in Rabat, youssef in Marrakech. */
    private void openInEmergency() {
        Team rabat = staff.team(Places.RABAT);
        emergencies.before(rabat, rabat.carriers().get(0), 1);
        emergencies.before(rabat, rabat.carriers().get(1), 2);
        emergencies.lately(rabat, rabat.carriers().get(1));
        Team marrakech = staff.team(Places.MARRAKECH);
        emergencies.before(marrakech, marrakech.carriers().get(0), 2);
    }

    private Family arrive(Course course, Arrival arrival) {
        return course.story().equals(Caseloads.yassine())
                ? families.yassine(arrival)
                : families.arrive(
                        arrival,
                        course.topic().who(),
                        course.others(),
                        course.story().isSecret());
    }

    /** What waits to be screened. */
    private void notifications(Team team) {
        intake.waiting(team, "SIGNAL", "HIGH", Topic.ALL.get(1), true);
        intake.waiting(team, "SIGNAL", "MEDIUM", Topic.ALL.get(4), false);
        intake.waiting(team, "SIGNAL", "MEDIUM", Topic.ALL.get(5), false);
        intake.waiting(team, "SCREENING", "MEDIUM", Topic.ALL.get(0), false);
        intake.waiting(team, "SCREENING", "LOW", Topic.ALL.get(6), false);
        intake.unnamed(team);
    }

    /** One or two in each other unit, a few of them about somebody whom nobody named. */
    private void notificationsElsewhere() {
        for (Place place : places.all()) {
            if (!known(place)) {
                Team team = staff.team(place.code());
                for (int left = chance.between(1, 2); left > 0; left--) {
                    if (chance.percent(5)) {
                        intake.unnamed(team);
                    } else {
                        intake.waiting(team, "SIGNAL", "MEDIUM", Topic.any(chance, false), false);
                    }
                }
            }
        }
    }
}
