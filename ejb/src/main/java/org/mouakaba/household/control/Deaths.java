package org.mouakaba.household.control;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mouakaba.person.boundary.PersonEdited;

/** A death ends the time in a household, in the transaction in which it is written down. */
public class Deaths {

    @Inject
    HouseholdRepository households;

    void edited(@Observes PersonEdited event) {
        LocalDate died = event.deceasedOn();
        if (died != null) {
            households.membership(event.id().value()).ifPresent(member -> member.die(died));
        }
    }
}
