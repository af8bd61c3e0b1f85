package org.mouakaba.provider.boundary;

import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.provider.control.ProviderPolicy;
import org.mouakaba.provider.control.ServiceOfferRepository;
import org.mouakaba.provider.entity.ServiceOffer;

/** Keeps the figures of the directory: a partner those of his own organisation's services. */
@Stateless
@Recorded
@RolesAllowed(REFERRAL_PARTNER)
public class ProviderService {

    @Inject
    ServiceOfferRepository offers;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * @throws ServiceOfferNotFound where the service is not of the caller's organisation
     * @throws ChangedMeanwhile where a colleague was faster
     * @throws RuleException where there are fewer places in all
     */
    public void updatePlaces(@Valid @NotNull UpdatePlaces command) {
        ServiceOffer offer = offers.get(command.id());
        ProviderPolicy.requireOwn(currentActor.get(), offer.organisationId());
        ChangedMeanwhile.unless(offer.version(), command.expectedVersion());
        offer.updatePlaces(command.free(), clock.instant());
        offers.flush();
    }
}
