package org.mouakaba.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.platform.Label;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class CommuneServiceIT {

    private static final String PROVINCE = "11.221";

    @Inject
    CommuneService service;

    @Inject
    TerritoryQueries queries;

    @Inject
    Fixtures fixtures;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void offersWhatWasLoadedInBothScripts() {
        int loaded = admin().call(() -> service.load(
                new LoadCommunes(PROVINCE + ".01.01;بوكراع;Boukraa\n" + PROVINCE + ".01.02;فم الواد;Foum El Oued")));
        assertThat(loaded).isEqualTo(2);
        assertThat(worker().call(() -> queries.communes(PROVINCE, "foum el")))
                .extracting(Label::fr)
                .containsExactly("Foum El Oued");
        assertThat(worker().call(() -> queries.communes(PROVINCE, "بوكر")))
                .extracting(Label::fr)
                .containsExactly("Boukraa");
        assertThat(worker().call(() -> queries.communes("11.537", "فم"))).isEmpty();
        assertThat(worker().call(() -> queries.communes(PROVINCE, "%"))).isEmpty();
    }

    @Test
    void renamesWhatIsLoadedAgain() {
        admin().run(() -> service.load(new LoadCommunes(PROVINCE + ".02.01;الدشيرة;Decheira")));
        admin().run(() -> service.load(new LoadCommunes(PROVINCE + ".02.01;الدشيرة;Dcheira")));
        assertThat(worker().call(() -> queries.communes(PROVINCE, "D")))
                .extracting(Label::fr)
                .containsExactly("Dcheira");
    }

    @Test
    void loadsNothingWhereOneLineIsWrong() {
        assertThatThrownBy(() -> admin().run(() ->
                        service.load(new LoadCommunes(PROVINCE + ".03.01;كلتة زمور;Guelta\n99.999.01.01;مكان;Lieu"))))
                .isInstanceOf(UnreadableCommuneException.class);
        assertThat(worker().call(() -> queries.communes(PROVINCE, "Guelta"))).isEmpty();
    }

    /** The prefectures of arrondissements of Casablanca have codes of the same form. */
    @Test
    void renamesNothingThatIsNoCommune() {
        admin().run(() -> service.load(new LoadCommunes("06.141.01.00;مكان;Lieu")));
        assertThat(fixtures.count("select count(*) from territory where name_fr = 'Casablanca-Anfa'"))
                .isEqualTo(1);
        assertThat(worker().call(() -> queries.communes("06.141", "Lieu"))).isEmpty();
    }

    @Test
    void leavesTheListOfProvincesAsItWas() {
        List<TerritoryEntry> before = queries.upToProvinces();
        admin().run(() -> service.load(new LoadCommunes(PROVINCE + ".04.01;المرسى;El Marsa")));
        assertThat(queries.upToProvinces()).isEqualTo(before);
    }

    @Test
    void asksForCommunesInOneStatement() {
        admin().run(() -> service.load(new LoadCommunes(PROVINCE + ".05.01;تيفاريتي;Tifariti")));
        assertThat(fixtures.statementsOf(() -> worker().call(() -> queries.communes(PROVINCE, "Ti"))))
                .isEqualTo(1);
    }

    @Test
    void refusesWhoIsNotTheSystemAdministrator() {
        LoadCommunes command = new LoadCommunes(PROVINCE + ".06.01;السمارة;Es-Semara");
        assertThatThrownBy(() -> worker().run(() -> service.load(command))).isInstanceOf(EJBAccessException.class);
    }

    private static As admin() {
        return As.user("admin", SYSTEM_ADMINISTRATOR);
    }

    private static As worker() {
        return As.user("worker", SOCIAL_WORKER);
    }
}
