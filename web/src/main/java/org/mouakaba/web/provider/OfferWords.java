package org.mouakaba.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mouakaba.provider.boundary.Audience;
import org.mouakaba.provider.boundary.ServiceOfferSummary;
import org.mouakaba.web.shared.Messages;

/** A service in words: for whom it is. */
@Named
@RequestScoped
public class OfferWords {

    @Inject
    Messages messages;

    /** The answers to "for whom", as chips. */
    public List<Audience> getAudiences() {
        return List.of(Audience.values());
    }

    /** "Women, 18 to 60 years old". */
    public String forWhom(ServiceOfferSummary offer) {
        String who = messages.text("provider.sex." + (offer.sex() == null ? "ALL" : offer.sex()));
        if (offer.ageFrom() == null && offer.ageTo() == null) {
            return who;
        }
        if (offer.ageTo() == null) {
            return messages.text("provider.ages.from", who, offer.ageFrom());
        }
        return offer.ageFrom() == null || offer.ageFrom() == 0
                ? messages.text("provider.ages.to", who, offer.ageTo())
                : messages.text("provider.ages.both", who, offer.ageFrom(), offer.ageTo());
    }
}
