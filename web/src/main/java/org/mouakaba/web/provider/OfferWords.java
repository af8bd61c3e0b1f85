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
        Integer from = offer.ageFrom();
        Integer to = offer.ageTo();
        if (from == null || from == 0) {
            return to == null ? who : messages.text("provider.ages.to", who, to);
        }
        return to == null
                ? messages.text("provider.ages.from", who, from)
                : messages.text("provider.ages.both", who, from, to);
    }
}
