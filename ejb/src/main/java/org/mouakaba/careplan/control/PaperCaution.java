package org.mouakaba.careplan.control;

import jakarta.inject.Inject;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonQueries;

/**
 * Whether a paper can harm the person who keeps it: a case that others must not know of, somebody who is in danger by what the
 * case is about, or a rule of safe contact.
 */
public class PaperCaution {

    @Inject
    PersonQueries persons;

    @Inject
    CarePlanRepository plans;

    public boolean needed(CaseFacts file) {
        PersonDetail person = persons.ofCase(file.id());
        String rule = person.contacts().contactRule();
        return file.confidentiality() != Confidentiality.STANDARD
                || SafetyRules.required(file.confidentiality(), plans.category(file.id()))
                || person.protectedRecord()
                || person.contacts().addressHidden()
                || (rule != null && !rule.isBlank());
    }
}
