package org.mouakaba.demo.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Families.Family;
import org.mouakaba.demo.control.Families.Person;
import org.mouakaba.demo.control.Staff.Carrier;
import org.mouakaba.demo.control.Staff.Team;

/** One case while it is lived through: whose it is, what is known from the beginning, and how far it has come. */
final class Dossier {

    private final Course course;
    private final Family family;
    private final Person person;
    private final UUID id;
    private final String number;
    private final Deadlines deadlines;
    private final List<Instant> contacts = new ArrayList<>();
    private String stage = "REGISTERED";
    private Instant since;
    private @Nullable String legalBasis;
    private @Nullable String referredTo;

    Dossier(Course course, Family family, Person person, UUID id, String number, Terms terms) {
        this.course = course;
        this.family = family;
        this.person = person;
        this.id = id;
        this.number = number;
        this.since = course.when().opened();
        this.deadlines = new Deadlines(terms, course.story().risk());
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    Family family() {
        return family;
    }

    Person person() {
        return person;
    }

    Story story() {
        return course.story();
    }

    Topic topic() {
        return course.topic();
    }

    Team team() {
        return course.team();
    }

    Carrier carrier() {
        return course.carrier();
    }

    Moments when() {
        return course.when();
    }

    String worker() {
        return course.carrier().username();
    }

    String supervisor() {
        return course.team().supervisorName();
    }

    boolean secret() {
        return course.story().isSecret();
    }

    Deadlines deadlines() {
        return deadlines;
    }

    String stage() {
        return stage;
    }

    Instant since() {
        return since;
    }

    void enter(String next, Instant at) {
        this.stage = next;
        this.since = at;
    }

    /** Somebody met the person. */
    void contact(Instant at) {
        contacts.add(at);
    }

    @Nullable
    Instant firstContact() {
        return contacts.isEmpty() ? null : contacts.get(0);
    }

    @Nullable
    Instant lastContact() {
        return contacts.isEmpty() ? null : contacts.get(contacts.size() - 1);
    }

    @Nullable
    String legalBasis() {
        return legalBasis;
    }

    /** The kind of service that she was referred to; null where nobody has referred her. */
    @Nullable
    String referredTo() {
        return referredTo;
    }

    void refers(String service) {
        this.referredTo = service;
    }

    void carriedOn(String basis) {
        this.legalBasis = basis;
    }
}
