package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.BearChild;
import org.mouakaba.household.boundary.FamilyService;
import org.mouakaba.household.boundary.HouseholdService;
import org.mouakaba.household.boundary.JoinHousehold;
import org.mouakaba.intake.boundary.IdentificationService;
import org.mouakaba.intake.boundary.NotificationDetail;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationQueries;
import org.mouakaba.intake.boundary.ToldTogether;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.web.shared.Option;
import org.mouakaba.web.shared.Searches;

/**
 * What stands around the form of a new person: the search and the notification before it, the household that she joins. What
 * was said before need not be typed again.
 */
@RequestScoped
public class Registration {

    @Inject
    PersonQueries persons;

    @Inject
    PersonService service;

    @Inject
    IdentificationService identification;

    @Inject
    NotificationQueries notifications;

    @Inject
    FamilyService families;

    @Inject
    HouseholdService households;

    @Inject
    Searches searches;

    @Inject
    Lookups lookups;

    @Inject
    Clock clock;

    /** The form as far as it is known what stands in it. */
    PersonForm form(Newcomer newcomer) {
        UUID parent = newcomer.getParent();
        if (parent != null) {
            return PersonForm.bornTo(persons.get(new PersonId(parent)));
        }
        PersonForm form = searches.find(newcomer.getQ()).map(PersonForm::of).orElseGet(PersonForm::empty);
        UUID notification = newcomer.getNotification();
        if (notification != null) {
            form.getIdentity()
                    .tell(told(notification).content().subject(), LocalDate.now(clock.withZone(SystemClock.ZONE)));
        }
        UUID member = newcomer.getMember();
        if (member != null && persons.candidate(new PersonId(member)).readable()) {
            PersonDetail known = persons.get(new PersonId(member));
            form.getContacts().shareHome(known.contacts());
            form.getIdentity().getName().shareFamily(known.identity().name());
        }
        return form;
    }

    /** Those of one report who are registered, or the one whose household is being registered, as options. */
    List<Option> members(Newcomer newcomer) {
        UUID notification = newcomer.getNotification();
        Stream<PersonId> together = notification == null
                ? Stream.empty()
                : told(notification).together().stream()
                        .map(ToldTogether::person)
                        .filter(Objects::nonNull);
        List<PersonId> ids = Stream.concat(
                        Stream.ofNullable(newcomer.getMember()).map(PersonId::new), together)
                .distinct()
                .toList();
        Map<PersonId, PersonCandidate> known = persons.candidates(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(person -> new Option(person.id().value(), lookups.text(person.name())))
                .toList();
    }

    /** Records that are probably the same person. */
    PersonMatches probable(PersonForm form) {
        return persons.probableMatches(command(form, null).facts());
    }

    /** @return where to go on */
    String register(PersonForm form, @Nullable String differentBecause, Newcomer newcomer) {
        RegisterPerson command = command(form, differentBecause);
        UUID parent = newcomer.getParent();
        if (parent != null) {
            families.bear(new BearChild(new PersonId(parent), command));
            return personPage(parent);
        }
        UUID notification = newcomer.getNotification();
        PersonId id = notification == null
                ? service.register(command)
                : identification.register(new NotificationId(notification), command);
        UUID member = newcomer.getMember();
        if (member != null) {
            households.join(
                    new JoinHousehold(id, new PersonId(member), Objects.requireNonNull(newcomer.getRelation())));
        }
        if (notification != null && (member != null || othersUnknown(notification))) {
            return "/intake/screen?faces-redirect=true&notification=" + notification;
        }
        return member != null
                ? personPage(member)
                : "/household/join?faces-redirect=true&person=" + id.value()
                        + (notification == null ? "" : "&notification=" + notification);
    }

    /** Whether others of the same report are still to be registered: with whom they live is asked then. */
    private boolean othersUnknown(UUID notification) {
        return told(notification).together().stream()
                .anyMatch(other -> other.stage().waiting() && other.person() == null);
    }

    private NotificationDetail told(UUID notification) {
        return notifications.get(new NotificationId(notification));
    }

    private static String personPage(UUID of) {
        return "/person/open?faces-redirect=true&person=" + of;
    }

    private static RegisterPerson command(PersonForm form, @Nullable String differentBecause) {
        return new RegisterPerson(
                form.getIdentity().toIdentity(),
                form.getContacts().toContacts(),
                form.getIdentity().toIdentifiers(),
                form.getContacts().toPhones(),
                differentBecause);
    }
}
