package org.mouakaba.person.boundary;

import jakarta.inject.Inject;
import org.mouakaba.person.control.PersonRepository;
import org.mouakaba.person.control.RegistrationRules;
import org.mouakaba.person.entity.Person;

/**
 * Whether somebody is registered with all that a case needs. Asks for no right and tells nothing else: for observers only,
 * in the transaction of the act that they observe.
 */
public class PersonRegistration {

    @Inject
    PersonRepository persons;

    public boolean complete(PersonId id) {
        Person person = persons.get(id);
        return RegistrationRules.complete(person.identity(), person.contacts(), persons.phones(person.id()));
    }
}
