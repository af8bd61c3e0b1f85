package org.mouakaba.person.boundary;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mouakaba.casefile.boundary.CaseFileOpened;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.person.control.PersonRepository;

/**
 * Protects whom a SECRET notification or case is about, in the transaction in which that becomes known. Nothing undoes it:
 * an address that was hidden once is not shown because a file was closed.
 */
public class PersonProtection {

    @Inject
    PersonRepository persons;

    void caseOpened(@Observes CaseFileOpened event) {
        if (event.confidentiality() == Confidentiality.SECRET) {
            protect(new PersonId(event.personId()));
        }
    }

    /** Called by the component that received what was told of her; who may is its policy. */
    public void protect(PersonId id) {
        persons.get(id).protect();
    }
}
