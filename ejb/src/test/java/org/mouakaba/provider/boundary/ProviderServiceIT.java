package org.mouakaba.provider.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class ProviderServiceIT {

    private static final PageRequest PAGE = new PageRequest(0, 200);
    private static final ServiceOfferCriteria SHELTERS =
            new ServiceOfferCriteria("EMERGENCY_SHELTER", "04.421", null, false, false);

    @Inject
    ProviderService service;

    @Inject
    ProviderQueries queries;

    @Inject
    Fixtures fixtures;

    private As partner = As.user("nobody");
    private As stranger = As.user("nobody");
    private UUID association = new UUID(0, 0);

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void twoAssociations() {
        String mark = UUID.randomUUID().toString();
        association = fixtures.aUnit("04.421");
        fixtures.aWorker("partner-" + mark, REFERRAL_PARTNER, association, null);
        fixtures.aWorker("stranger-" + mark, REFERRAL_PARTNER, fixtures.aUnit("04.441"), null);
        partner = As.user("partner-" + mark, REFERRAL_PARTNER);
        stranger = As.user("stranger-" + mark, REFERRAL_PARTNER);
    }

    @Test
    void letsAPartnerSayHowManyPlacesAreFree() {
        ServiceOfferId id = aShelter();
        partner.run(() -> service.updatePlaces(new UpdatePlaces(id, 3, 0)));
        ServiceOfferDetail detail = partner.call(() -> queries.get(id));
        assertThat(detail.summary().placesFree()).isEqualTo(3);
        assertThat(detail.summary().placesAsOf()).isNotNull();
        assertThatThrownBy(() -> partner.run(() -> service.updatePlaces(new UpdatePlaces(id, 2, 0))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesAnotherPartnerAndEveryOtherRole() {
        ServiceOfferId id = aShelter();
        UpdatePlaces command = new UpdatePlaces(id, 1, 0);
        assertThatThrownBy(() -> stranger.run(() -> service.updatePlaces(command)))
                .isInstanceOf(ServiceOfferNotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> queries.get(id))).isInstanceOf(ServiceOfferNotFound.class);
        assertThat(stranger.call(() -> queries.find(SHELTERS, PAGE)).total()).isZero();
        assertThatThrownBy(() -> As.user("someone", SOCIAL_WORKER).run(() -> service.updatePlaces(command)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.user("someone", AUDITOR).call(() -> queries.find(SHELTERS, PAGE)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void listsWithTheSameNumberOfStatementsWhateverTheNumberOfRows() {
        As reader = As.user("someone", SOCIAL_WORKER);
        for (int i = 0; i < 3; i++) {
            aShelter();
        }
        long few = fixtures.statementsOf(() -> reader.call(() -> queries.find(SHELTERS, PAGE)));
        for (int i = 0; i < 27; i++) {
            aShelter();
        }
        assertThat(fixtures.statementsOf(() -> reader.call(() -> queries.find(SHELTERS, PAGE))))
                .isEqualTo(few);
    }

    private ServiceOfferId aShelter() {
        ServiceOfferId id = new ServiceOfferId(TimeOrderedId.next());
        fixtures.insert(
                "insert into provider_service (id, organisation_id, name_ar, name_fr, service_type, territory_code,"
                        + " places_total, valid_from) select ?1, u.organisation_id, 'مأوى', 'Abri', 'EMERGENCY_SHELTER',"
                        + " '04.421', 12, date '2020-01-01' from unit u where u.id = ?2",
                id.value(),
                association);
        return id;
    }
}
