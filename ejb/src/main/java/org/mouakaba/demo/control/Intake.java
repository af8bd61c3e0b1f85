package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.demo.control.Families.Family;
import org.mouakaba.demo.control.Families.Person;
import org.mouakaba.demo.control.Staff.Team;

/** Notifications: those that wait, those that were turned away, and those that became a case. */
final class Intake {

    private static final List<String> UNKNOWN_REPORTERS = List.of("ANONYMOUS", "NEIGHBOUR", "HOTLINE");
    private static final List<String> SEEN_AT = List.of(
            "قرب المحطة الطرقية", "أمام السوق المركزي", "حديقة الحي، قرب المسجد", "مدخل العمارة المقابلة للمدرسة");
    private static final List<String> WHY_NOT = List.of("INFO_ONLY", "OTHER_SERVICE", "OUT_OF_CRITERIA", "UNFOUNDED");

    private final Rows rows;
    private final Chance chance;
    private final OfficeHours hours;
    private final Terms terms;
    private final Journal journal;
    private final Families families;
    private final Names names;

    Intake(Rows rows, Chance chance, OfficeHours hours, Terms terms, Journal journal, Families families, Names names) {
        this.rows = rows;
        this.chance = chance;
        this.hours = hours;
        this.terms = terms;
        this.journal = journal;
        this.families = families;
        this.names = names;
    }

    /** What was told, and by whom it was written down. */
    private record Told(UUID id, Team team, Instant at, String by, Topic topic, boolean danger) {}

    /** Whom it was about, as far as who told it knew. */
    private record Subject(
            @Nullable String given,
            @Nullable String family,
            @Nullable String sex,
            @Nullable Integer age,
            @Nullable String place) {

        static Subject of(Person person) {
            return new Subject(person.given().arabic(), person.family().arabic(), person.man() ? "M" : "F", null, null);
        }
    }

    /** What screening found. */
    private record Found(
            @Nullable Topic topic,
            @Nullable Boolean admissible,
            @Nullable String urgency,
            @Nullable String risk,
            String confidentiality) {

        static Found nothing() {
            return new Found(null, null, null, null, "STANDARD");
        }
    }

    /** How it ended, or that it has not. */
    private record End(
            String stage,
            @Nullable String proposedReason,
            @Nullable Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {

        static End waiting(String stage) {
            return new End(stage, null, null, null, null);
        }
    }

    /** One that nobody has decided yet, about somebody whom the reporter named. */
    void waiting(Team team, String stage, String risk, Topic topic, boolean danger) {
        boolean man = topic.man(chance);
        Subject named = new Subject(
                names.given(chance, man).arabic(),
                names.family(chance).arabic(),
                man ? "M" : "F",
                topic.child() ? Integer.valueOf(chance.between(6, 15)) : null,
                null);
        waiting(team, stage, risk, topic, danger, topic.source(), named);
    }

    /** One that nobody has taken up, about somebody whom nobody named: seen somewhere, or the call broke off. */
    void unnamed(Team team) {
        Topic topic = Topic.any(chance, false);
        Subject seen = new Subject(
                null,
                null,
                chance.percent(50) ? topic.man(chance) ? "M" : "F" : null,
                topic.child() ? Integer.valueOf(chance.between(6, 15)) : null,
                chance.of(SEEN_AT));
        waiting(team, "SIGNAL", "MEDIUM", topic, false, chance.of(UNKNOWN_REPORTERS), seen);
    }

    private void waiting(
            Team team, String stage, String risk, Topic topic, boolean danger, String source, Subject subject) {
        Instant at = hours.at(hours.until().minus(Duration.ofMinutes(chance.between(30, 600))));
        Told told = told(team, at, chance.of(team.carriers()).username(), topic, danger);
        step(told, null, "SIGNAL", at, told.by());
        boolean screening = stage.equals("SCREENING");
        Instant last = at;
        if (screening) {
            last = at.plus(Duration.ofMinutes(chance.between(5, 20)));
            takeUp(told, last);
        }
        Found found = screening
                ? new Found(topic, null, null, risk, topic.secret() ? "SECRET" : "STANDARD")
                : Found.nothing();
        write(told, source, subject, null, found, screening ? told.by() : null, End.waiting(stage), last);
    }

    /** One about a family that needed no more than a word: the supervisor confirmed it. */
    void turnedAway(Team team, String by, Topic topic, int others, Instant received) {
        Told told = told(team, hours.at(received), by, topic, false);
        step(told, null, "SIGNAL", told.at(), by);
        Instant screened = told.at().plus(Duration.ofMinutes(chance.between(10, 50)));
        takeUp(told, screened);
        Instant registered = screened.plus(Duration.ofMinutes(chance.between(5, 15)));
        Family family = families.arrive(new Families.Arrival(team, registered, by, true), topic.who(), others, false);
        Instant proposed = registered.plus(Duration.ofMinutes(chance.between(5, 25)));
        Instant decided = hours.after(proposed, proposed.plus(Duration.ofDays(1)));
        String reason = chance.of(WHY_NOT);
        step(told, "SCREENING", "REJECTED", decided, team.supervisorName(), reason);
        journal.write(
                proposed,
                by,
                Role.SOCIAL_WORKER,
                "intake.ScreeningService.proposeRejection",
                "notification",
                told.id(),
                null);
        journal.write(
                decided,
                team.supervisorName(),
                Role.SUPERVISOR,
                "intake.ScreeningService.decideRejection",
                "notification",
                told.id(),
                null);
        Person person = family.members().get(0);
        write(
                told,
                topic.source(),
                Subject.of(person),
                person.id(),
                new Found(topic, false, "NORMAL", "LOW", "STANDARD"),
                by,
                new End("REJECTED", reason, proposed, team.supervisorName(), decided),
                decided);
    }

    /** The one that a case was opened from. */
    UUID admitted(Course course, Person person, UUID caseId) {
        Story story = course.story();
        Moments when = course.when();
        String by = course.carrier().username();
        Told told = told(course.team(), when.received(), by, course.topic(), story.high());
        step(told, null, "SIGNAL", when.received(), by);
        takeUp(told, when.screened());
        step(told, "SCREENING", "ADMITTED", when.opened(), by);
        journal.write(
                when.opened(),
                by,
                Role.SOCIAL_WORKER,
                "intake.ScreeningService.admit",
                "notification",
                told.id(),
                caseId);
        write(
                told,
                course.topic().source(),
                Subject.of(person),
                person.id(),
                new Found(
                        course.topic(),
                        true,
                        story.high() ? "URGENT" : "NORMAL",
                        story.risk(),
                        story.confidentiality()),
                by,
                new End("ADMITTED", null, null, by, when.opened()),
                when.opened());
        return told.id();
    }

    private Told told(Team team, Instant at, String by, Topic topic, boolean danger) {
        Told told = new Told(chance.id(at), team, at, by, topic, danger);
        journal.write(at, by, Role.SOCIAL_WORKER, "intake.NotificationService.record", "notification", told.id(), null);
        return told;
    }

    private void takeUp(Told told, Instant at) {
        step(told, "SIGNAL", "SCREENING", at, told.by());
        journal.write(
                at,
                told.by(),
                Role.SOCIAL_WORKER,
                "intake.NotificationAssignmentService.take",
                "notification",
                told.id(),
                null);
    }

    private void step(Told told, @Nullable String from, String to, Instant at, String by) {
        step(told, from, to, at, by, null);
    }

    private void step(Told told, @Nullable String from, String to, Instant at, String by, @Nullable String reason) {
        rows.add("notification_stage", chance.id(at), told.id(), from, to, at, by, reason);
    }

    private void write(
            Told told,
            String source,
            Subject subject,
            @Nullable UUID person,
            Found found,
            @Nullable String screener,
            End end,
            Instant last) {
        rows.addAudited(
                rows.revision(last, end.decidedBy() == null ? told.by() : end.decidedBy()),
                "notification",
                told.id(),
                told.team().unit(),
                told.at(),
                told.by(),
                source,
                true,
                subject.given(),
                subject.family(),
                subject.sex(),
                subject.age(),
                subject.place(),
                told.topic().summary(),
                told.danger(),
                person,
                end.stage(),
                screener,
                found.topic() == null ? null : found.topic().category(),
                found.topic() == null ? List.of() : found.topic().concerns(),
                found.admissible() == null ? null : Boolean.TRUE,
                found.admissible(),
                List.of(),
                false,
                found.urgency(),
                found.risk(),
                found.confidentiality(),
                terms.screening(told.at(), found.risk() == null ? "MEDIUM" : found.risk(), told.danger()),
                end.proposedReason(),
                end.proposedAt() == null ? null : told.by(),
                end.proposedAt(),
                end.stage().equals("REJECTED") ? end.proposedReason() : null,
                end.decidedBy(),
                end.decidedAt());
    }
}
