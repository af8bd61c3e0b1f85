package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.BearChild;
import org.mouakaba.household.boundary.FamilyService;
import org.mouakaba.intake.boundary.IdentificationService;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.web.shared.Searches;

/** What stands around the form of a new person: the search before it, the notification that she is about after it. */
@RequestScoped
public class Registration {

    @Inject
    PersonQueries persons;

    @Inject
    PersonService service;

    @Inject
    IdentificationService identification;

    @Inject
    FamilyService families;

    @Inject
    Searches searches;

    public Optional<PersonSearch> searched(@Nullable UUID key) {
        return searches.find(key);
    }

    /** Records that are probably the same person. */
    public PersonMatches probable(PersonForm form) {
        return persons.probableMatches(command(form, null).facts());
    }

    /** The form of a child of hers: the parents' names, the address and how she is reached are known. */
    public PersonForm bornTo(UUID parent) {
        return PersonForm.bornTo(persons.get(new PersonId(parent)));
    }

    public PersonId bear(PersonForm form, @Nullable String differentBecause, UUID parent) {
        return families.bear(new BearChild(new PersonId(parent), command(form, differentBecause)));
    }

    public PersonId register(PersonForm form, @Nullable String differentBecause, @Nullable UUID notification) {
        RegisterPerson command = command(form, differentBecause);
        return notification == null
                ? service.register(command)
                : identification.register(new NotificationId(notification), command);
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
