package org.mouakaba.person.boundary;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mouakaba.casefile.boundary.CaseFileOpened;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.person.control.PersonRepository;

/** A SECRET case makes its person protected, in the transaction that opens it. */
public class PersonProtection {

    @Inject
    PersonRepository persons;

    void caseOpened(@Observes CaseFileOpened event) {
        if (event.confidentiality() == Confidentiality.SECRET) {
            persons.getForChange(new PersonId(event.personId())).protect();
        }
    }
}
