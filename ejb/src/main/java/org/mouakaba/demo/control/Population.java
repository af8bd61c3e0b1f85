package org.mouakaba.demo.control;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.demo.control.Families.Person;
import org.mouakaba.demo.control.Places.Place;
import org.mouakaba.demo.control.Staff.Carrier;
import org.mouakaba.demo.control.Staff.Team;
import org.mouakaba.platform.SystemClock;

/** Composes the population: the two teams that the demo accounts know, whatever its size, then the country. */
public final class Population {

    private static final long SEED = 20_261_123;
    private static final int PEOPLE_OF_A_FAMILY = 4;
    private static final int CASES_OF_A_WORKER = 22;

    private final int people;
    private final Rows rows;
    private final Chance chance;
    private final Places places;
    private final Staff staff;
    private final Families families;
    private final CaseBook book;
    private final Instant now;
    private final Connection connection;
    private final PrintStream out = System.out;

    /**
     * Prepares; nothing is written before {@link #write}.
     *
     * @param connection of the owner of the tables; the caller commits
     * @param people how many; the two teams of the demo accounts come whole, so there may be more
     * @throws SQLException where the reference data cannot be read
     */
    public Population(Connection connection, int people, Clock clock) throws SQLException {
        this.connection = connection;
        this.people = people;
        this.now = clock.instant();
        this.rows = new Rows(connection);
        this.chance = new Chance(SEED + people);
        this.places = new Places(connection);
        LocalDate today = LocalDate.ofInstant(now, SystemClock.ZONE);
        rows.table("revision", "id, at, username");
        Names names = new Names();
        this.staff = new Staff(rows, chance, names);
        this.families = new Families(rows, chance, names, today);
        OfficeHours hours = new OfficeHours(calendar(connection, today), now);
        this.book = new CaseBook(rows, chance, hours, staff);
    }

    /** @throws SQLException where the database refuses a row */
    public void write() throws SQLException {
        int rest = Math.max(0, people - 1_200);
        for (Place place : places.all()) {
            staff.services(place, now);
            double families = places.share(place) * rest / PEOPLE_OF_A_FAMILY;
            staff.team(place, Math.max(1, (int) Math.ceil(families * 0.4 / CASES_OF_A_WORKER)));
        }
        rabat();
        marrakech();
        while (families.people() < people) {
            anywhere();
            rows.sendIfMany();
        }
        book.writeNumbers();
        rows.send();
        try (Statement statement = connection.createStatement()) {
            // Hibernate takes numbers in blocks of fifty: the next block begins above what is written.
            statement.execute("select setval('revision_seq', " + (rows.lastRevision() / 50 + 2) * 50 + ")");
        }
        out.printf("%,d people, %,d cases, %,d rows%n", families.people(), book.cases(), rows.written());
    }

    private void rabat() {
        Team team = staff.team(Places.RABAT);
        Carrier salma = team.carriers().get(0);
        Person yassine = families.yassine(team.unit(), now.minusSeconds(40L * 86_400), "salma")
                .get(0);
        Topic school = Topic.ALL.get(0);
        book.live(
                Story.of("IMPLEMENTATION", "HIGH", -3).restricted().about(school), yassine, team, Places.RABAT, salma);
        carry(team, Places.RABAT, salma, salmas());
        carry(team, Places.RABAT, team.carriers().get(1), nadias());
        int[] loads = {21, 19, 17, 9};
        for (int i = 0; i < loads.length; i++) {
            carry(team, Places.RABAT, team.carriers().get(i + 2), ordinary(loads[i], i == 0 ? 1 : 0));
        }
        waiting(team, Places.RABAT);
        closed(team, Places.RABAT, 48);
    }

    private void marrakech() {
        Team team = staff.team(Places.MARRAKECH);
        for (Carrier carrier : team.carriers()) {
            carry(team, Places.MARRAKECH, carrier, ordinary(chance.between(15, 22), 1));
        }
        waiting(team, Places.MARRAKECH);
        closed(team, Places.MARRAKECH, 32);
    }

    /** With Yassine twenty-four: three late, five due today, nine in the next week, two to accept. */
    private static List<Story> salmas() {
        List<Story> cases = new ArrayList<>();
        cases.add(Story.of("IMPLEMENTATION", "MEDIUM", -3));
        cases.add(Story.of("FOLLOW_UP", "LOW", -2));
        cases.add(Story.of("FOLLOW_UP", "MEDIUM", 0));
        cases.add(Story.of("IMPLEMENTATION", "HIGH", 0).secret());
        cases.add(Story.of("FOLLOW_UP", "LOW", 0));
        cases.add(Story.of("FOLLOW_UP", "LOW", 0));
        cases.add(Story.of("FOLLOW_UP", "MEDIUM", 1));
        cases.add(Story.of("FOLLOW_UP", "MEDIUM", 2).with("COURT"));
        cases.add(Story.of("IMPLEMENTATION", "MEDIUM", 3));
        cases.add(Story.of("FOLLOW_UP", "LOW", 4));
        cases.add(Story.of("FOLLOW_UP", "HIGH", 4).secret());
        cases.add(Story.of("PLANNING", "MEDIUM", 2));
        cases.add(Story.of("PLANNING", "LOW", 5));
        cases.add(Story.of("ASSESSMENT", "MEDIUM", 6));
        cases.add(Story.of("ASSESSMENT", "LOW", 9));
        cases.add(Story.of("REGISTERED", "LOW", 1).notYetAccepted());
        cases.add(Story.of("REGISTERED", "MEDIUM", 1).notYetAccepted());
        cases.add(Story.of("REGISTERED", "HIGH", 1));
        cases.add(Story.of("FOLLOW_UP", "LOW", 12));
        cases.add(Story.of("FOLLOW_UP", "LOW", 15).restricted());
        cases.add(Story.of("FOLLOW_UP", "LOW", 20));
        cases.add(Story.of("CLOSURE_REQUESTED", "LOW", 3));
        cases.add(Story.of("CLOSURE_REQUESTED", "LOW", 4));
        return cases;
    }

    /** Twenty-three that weigh 38.3 of 30 points: 128 %. */
    private static List<Story> nadias() {
        List<Story> cases = new ArrayList<>();
        cases.add(Story.of("IMPLEMENTATION", "HIGH", -2).with("COURT"));
        cases.add(Story.of("IMPLEMENTATION", "HIGH", -1).with("COURT"));
        cases.add(Story.of("IMPLEMENTATION", "HIGH", 1).secret());
        cases.add(Story.of("IMPLEMENTATION", "HIGH", 2).with("COURT"));
        cases.add(Story.of("ASSESSMENT", "HIGH", 2));
        cases.add(Story.of("ASSESSMENT", "HIGH", 3).with("COURT"));
        for (int i = 0; i < 6; i++) {
            Story story = Story.of("IMPLEMENTATION", "MEDIUM", i - 2);
            cases.add(i == 0 ? story.with("TRAVEL") : i < 3 ? story.with("SIBLING") : story);
        }
        for (int i = 0; i < 5; i++) {
            cases.add(Story.of("FOLLOW_UP", "MEDIUM", 2 * i - 1));
        }
        for (int i = 0; i < 4; i++) {
            Story story = Story.of("FOLLOW_UP", "LOW", 3 * i);
            cases.add(i == 0 ? story.with("TRAVEL") : story);
        }
        cases.add(Story.of("CLOSURE_REQUESTED", "LOW", 2));
        cases.add(Story.of("CLOSURE_REQUESTED", "LOW", 3));
        return cases;
    }

    private List<Story> ordinary(int count, int secrets) {
        List<Story> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Story story = any();
            cases.add(i < secrets ? story.secret() : story);
        }
        return cases;
    }

    private Story any() {
        int stage = chance.between(0, 99);
        int risk = chance.between(0, 99);
        int due = chance.percent(12) ? -chance.between(1, 6) : chance.between(0, 24);
        return Story.of(
                stage < 8
                        ? "REGISTERED"
                        : stage < 20
                                ? "ASSESSMENT"
                                : stage < 35
                                        ? "PLANNING"
                                        : stage < 60
                                                ? "IMPLEMENTATION"
                                                : stage < 94 ? "FOLLOW_UP" : "CLOSURE_REQUESTED",
                risk < 20 ? "HIGH" : risk < 60 ? "MEDIUM" : "LOW",
                due);
    }

    private void carry(Team team, String province, Carrier carrier, List<Story> stories) {
        List<Person> siblings = List.of();
        for (Story story : stories) {
            boolean secret = story.confidentiality().equals("SECRET");
            Person person;
            if (story.weighs("SIBLING") && !siblings.isEmpty()) {
                person = siblings.get(2);
            } else {
                boolean child = story.weighs("SIBLING") || (!secret && chance.percent(55));
                List<Person> family = families.family(
                        province,
                        team.unit(),
                        born(),
                        carrier.username(),
                        child,
                        secret ? Boolean.FALSE : null,
                        secret);
                person = family.get(0);
                siblings = story.weighs("SIBLING") ? family : siblings;
            }
            book.live(story, person, team, province, carrier);
        }
    }

    /** What waits for somebody: notifications in both stages and a HIGH case that nobody carries. */
    private void waiting(Team team, String province) {
        book.notification(team, province, "SIGNAL", "HIGH", Topic.ALL.get(1), true);
        book.notification(team, province, "SIGNAL", "MEDIUM", Topic.ALL.get(4), false);
        book.notification(team, province, "SIGNAL", "MEDIUM", Topic.ALL.get(5), false);
        book.notification(team, province, "SCREENING", "MEDIUM", Topic.ALL.get(0), false);
        book.notification(team, province, "SCREENING", "LOW", Topic.ALL.get(6), false);
        Carrier by = team.carriers().get(0);
        Person person = families.family(province, team.unit(), born(), by.username(), true, null, false)
                .get(0);
        book.live(Story.of("REGISTERED", "HIGH", 0).waitingForAssignment(), person, team, province, by);
    }

    private void closed(Team team, String province, int count) {
        for (int i = 0; i < count; i++) {
            Carrier carrier = chance.of(team.carriers());
            Person person = families.family(
                            province, team.unit(), born(), carrier.username(), chance.percent(50), null, false)
                    .get(0);
            book.live(Story.of("CLOSED", chance.percent(30) ? "MEDIUM" : "LOW", 0), person, team, province, carrier);
        }
    }

    private void anywhere() {
        Place place = places.any(chance);
        Team team = staff.team(place.code());
        Carrier carrier = chance.of(team.carriers());
        boolean known = place.code().equals(Places.RABAT) || place.code().equals(Places.MARRAKECH);
        boolean secret = chance.percent(5);
        List<Person> family = families.family(
                place.code(),
                team.unit(),
                born(),
                carrier.username(),
                !secret && chance.percent(50),
                secret ? Boolean.FALSE : null,
                secret);
        if (!chance.percent(80)) {
            return;
        }
        // The teams of the demo accounts keep the loads that they are known by: what comes on top of them is closed.
        Story story =
                known || chance.percent(58) ? Story.of("CLOSED", chance.percent(30) ? "MEDIUM" : "LOW", 0) : any();
        book.live(secret ? story.secret() : story, family.get(0), team, place.code(), carrier);
    }

    private Instant born() {
        return now.minusSeconds(86_400L * chance.between(30, 700));
    }

    private static WorkingCalendar calendar(Connection connection, LocalDate today) throws SQLException {
        Set<LocalDate> off = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet days = statement.executeQuery("select day, kind from holiday")) {
            while (days.next()) {
                LocalDate day = days.getObject(1, LocalDate.class);
                off.add(day);
                for (int year = today.getYear() - 3;
                        days.getString(2).equals("FIXED") && year <= today.getYear() + 1;
                        year++) {
                    off.add(MonthDay.from(day).atYear(year));
                }
            }
        }
        return new WorkingCalendar(off);
    }
}
