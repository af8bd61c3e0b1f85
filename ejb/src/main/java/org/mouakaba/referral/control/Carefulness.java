package org.mouakaba.referral.control;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.intake.boundary.NotificationDetail;

/** Whether a paper can harm the person who carries it home. */
public class Carefulness {

    @Inject
    SlipFacts facts;

    /** Where violence or trafficking is suspected, a partner did the harm, or a rule says how she is reached. */
    public boolean needed(NotificationDetail notification) {
        UUID person = notification.personId();
        return notification.screening().confidentiality() != Confidentiality.STANDARD
                || notification.screening().byPartner()
                || notification.content().immediateDanger()
                || (person != null && filled(facts.person(person).contactRule()));
    }

    private static boolean filled(@Nullable String rule) {
        return rule != null && !rule.isBlank();
    }
}
