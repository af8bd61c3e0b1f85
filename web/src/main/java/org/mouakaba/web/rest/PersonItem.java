package org.mouakaba.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.MatchReason;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonFacts;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PhoneEntry;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.Label;

/** A person in a search over the API: what the screen's list shows, and never more. */
public record PersonItem(
        UUID id,
        Label name,
        String sex,
        @Nullable Integer birthYear,
        @Nullable String territoryCode,
        @Nullable String commune,
        String standing,
        int score,
        List<String> reasons) {

    static PersonItem of(PersonCandidate row) {
        return new PersonItem(
                row.id().value(),
                row.name(),
                row.sex().name(),
                row.birthYear(),
                row.territoryCode(),
                row.commune(),
                row.standing().name(),
                row.score(),
                row.reasons().stream().map(MatchReason::name).toList());
    }

    /**
     * What a search found.
     *
     * @param restricted that a record may match which the caller may not see
     * @param ask who supervises the unit, to be asked about it; empty where nothing is restricted
     */
    public record Found(List<PersonItem> items, boolean restricted, List<Label> ask) {

        static Found of(PersonMatches matches, List<Label> ask) {
            return new Found(matches.candidates().stream().map(PersonItem::of).toList(), matches.restricted(), ask);
        }
    }

    /** A refusal after RFC 9457 that carries the records to be settled. */
    public record Probable(
            String type,
            String title,
            int status,
            @Nullable String detail,
            List<PersonItem> matches,
            boolean restricted,
            List<Label> ask) {

        static Probable of(Problem problem, PersonMatches matches, List<Label> ask) {
            return new Probable(
                    problem.type(),
                    problem.title(),
                    problem.status(),
                    problem.detail(),
                    matches.candidates().stream().map(PersonItem::of).toList(),
                    matches.restricted(),
                    ask);
        }
    }

    /** A person opened over the API. */
    public record Whole(
            UUID id,
            PersonName name,
            @Nullable String honorific,
            String sex,
            @Nullable LocalDate birthDate,
            String birthPrecision,
            @Nullable String fatherName,
            @Nullable String motherName,
            @Nullable String nationalityStatus,
            PersonContacts contacts,
            List<IdentifierEntry> identifiers,
            List<PhoneEntry> phones,
            List<UUID> cases,
            long version) {

        static Whole of(PersonDetail person) {
            PersonIdentity identity = person.identity();
            return new Whole(
                    person.id().value(),
                    identity.name(),
                    identity.honorific(),
                    identity.sex().name(),
                    identity.birth().date(),
                    identity.birth().precision().name(),
                    identity.fatherName(),
                    identity.motherName(),
                    identity.nationalityStatus(),
                    person.contacts(),
                    person.identifiers(),
                    person.phones(),
                    person.cases().stream().map(facts -> facts.id().value()).toList(),
                    person.version());
        }
    }

    /**
     * Somebody who may be registered already.
     *
     * @param given in any script
     * @param territory code of a province
     */
    public record Sought(
            @Nullable String given,
            @Nullable String family,
            @Nullable LocalDate birthDate,
            @Nullable BirthPrecision birthPrecision,
            @Nullable Sex sex,
            @Nullable String phone,
            @Nullable String identifier,
            @Nullable String territory) {

        boolean named() {
            return given != null && !given.isBlank();
        }

        PersonFacts toFacts() {
            boolean arabic = NameKeys.arabic(Objects.requireNonNullElse(given, ""));
            return new PersonFacts(
                    new PersonIdentity(
                            new PersonName(
                                    arabic ? given : null,
                                    arabic ? family : null,
                                    arabic ? null : given,
                                    arabic ? null : family,
                                    null,
                                    null),
                            null,
                            Objects.requireNonNullElse(sex, Sex.U),
                            birth(birthDate, birthPrecision),
                            null,
                            null,
                            null,
                            null,
                            null),
                    territory,
                    phone == null ? List.of() : List.of(phone),
                    identifier == null ? List.of() : List.of(identifier));
        }
    }

    private static Birth birth(@Nullable LocalDate date, @Nullable BirthPrecision precision) {
        return date == null
                ? Birth.UNKNOWN
                : new Birth(date, Objects.requireNonNullElse(precision, BirthPrecision.DAY));
    }

    /** A person to be registered; only a given name is compulsory. */
    public record New(
            @Nullable PersonName name,
            @Nullable String honorific,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable BirthPrecision birthPrecision,
            @Nullable String fatherName,
            @Nullable String motherName,
            @Nullable String nationalityStatus,
            @Nullable PersonContacts contacts,
            @Nullable List<IdentifierEntry> identifiers,
            @Nullable List<PhoneEntry> phones,
            @Nullable String differentBecause) {

        RegisterPerson toCommand() {
            return new RegisterPerson(
                    new PersonIdentity(
                            Objects.requireNonNull(name),
                            honorific,
                            Objects.requireNonNullElse(sex, Sex.U),
                            birth(birthDate, birthPrecision),
                            null,
                            fatherName,
                            motherName,
                            nationalityStatus,
                            null),
                    Objects.requireNonNullElseGet(
                            contacts, () -> new PersonContacts(null, false, null, null, null, null, null, false, null)),
                    Objects.requireNonNullElse(identifiers, List.of()),
                    Objects.requireNonNullElse(phones, List.of()),
                    differentBecause);
        }
    }
}
