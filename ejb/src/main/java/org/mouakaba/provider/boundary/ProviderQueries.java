package org.mouakaba.provider.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.provider.control.DirectoryScope;
import org.mouakaba.provider.control.ProviderPolicy;
import org.mouakaba.provider.control.ServiceOfferRepository;

/**
 * Reads the directory. It says nothing about a person, so that whoever refers or answers for capacity reads it whole; a
 * referral partner reads the services of his own organisation.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR, ADMINISTRATOR, REFERRAL_PARTNER})
public class ProviderQueries {

    @Inject
    ServiceOfferRepository offers;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** A page of the services in force, the freest first. Three statements, whatever the number of rows. */
    public Page<ServiceOfferSummary> find(@NotNull ServiceOfferCriteria criteria, @NotNull PageRequest page) {
        Actor actor = currentActor.get();
        return offers.findSummaries(DirectoryScope.of(actor), criteria, today(), page);
    }

    /** @throws ServiceOfferNotFound where it does not exist or is another organisation's and the caller a partner */
    public ServiceOfferDetail get(@NotNull ServiceOfferId id) {
        Actor actor = currentActor.get();
        ServiceOfferDetail found = offers.getDetail(id, DirectoryScope.of(actor));
        if (actor.is(Role.REFERRAL_PARTNER)) {
            ProviderPolicy.requireOwn(actor, found.summary().organisationId());
        }
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
