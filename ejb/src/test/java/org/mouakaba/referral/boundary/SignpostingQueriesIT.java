package org.mouakaba.referral.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationNotFound;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PdfText;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class SignpostingQueriesIT {

    @Inject
    SignpostingQueries letters;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private ServiceOfferId offer = new ServiceOfferId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aServiceOfTheDirectory() {
        team = fixtures.aTeam();
        offer = new ServiceOfferId(TimeOrderedId.next());
        fixtures.insert(
                "insert into provider_service (id, organisation_id, name_ar, name_fr, service_type, territory_code,"
                        + " phone, valid_from) select ?1, u.organisation_id, 'دار', 'Maison du quartier', 'FOOD', '04.421',"
                        + " '+212537000001', date '2020-01-01' from unit u where u.id = ?2",
                offer.value(),
                team.unit());
    }

    @Test
    void saysWhereToTurnAndNothingOfTheStory() {
        NotificationId refused = aNotification("REJECTED", "STANDARD", false);
        assertThat(team.colleague().call(() -> letters.prepare(refused)))
                .isEqualTo(new LetterPreparation("OUT_OF_AREA", "04.421", false));
        FileToSave letter = team.worker().call(() -> letters.letter(letter(refused, false)));
        assertThat(letter.name()).isEqualTo("document.pdf");
        assertThat(PdfText.of(letter.bytes()))
                .contains("Maison du quartier", "hors du territoire", "Samira Alaoui", "Police : 19")
                .doesNotContain("coups", "Karim", "voisine");
        assertThat(PdfText.of(team.supervisor()
                        .call(() -> letters.letter(letter(refused, false)))
                        .bytes()))
                .contains("Maison du quartier");
    }

    @Test
    void isPrintedOnlyWhereSomebodyMadeSureThatItIsSafeAndThenWithoutAName() {
        for (NotificationId refused :
                List.of(aNotification("REJECTED", "SECRET", false), aNotification("REJECTED", "STANDARD", true))) {
            assertThat(team.supervisor().call(() -> letters.prepare(refused)).careful())
                    .isTrue();
            assertThatThrownBy(() -> team.supervisor().call(() -> letters.letter(letter(refused, false))))
                    .hasMessage("referral.letterNotSafe");
            assertThat(PdfText.of(team.supervisor()
                            .call(() -> letters.letter(letter(refused, true)))
                            .bytes()))
                    .contains("Madame, Monsieur")
                    .doesNotContain("Samira", "Alaoui");
        }
    }

    @Test
    void takesARuleOfSafeContactForAWarning() {
        NotificationId refused = aNotification("REJECTED", "STANDARD", false);
        UUID person = fixtures.aPerson("سميرة", "Samira");
        fixtures.insert("update person set contact_rule = 'jamais par courrier' where id = ?1", person);
        fixtures.insert("update notification set person_id = ?1 where id = ?2", person, refused.value());
        assertThatThrownBy(() -> team.worker().call(() -> letters.letter(letter(refused, false))))
                .hasMessage("referral.letterNotSafe");
    }

    @Test
    void isForWhatWasNotAdmittedOnly() {
        NotificationId waiting = aNotification("SCREENING", "STANDARD", false);
        assertThatThrownBy(() -> team.worker().call(() -> letters.prepare(waiting)))
                .hasMessage("referral.letterOnlyWhereNotAdmitted");
        assertThatThrownBy(() -> team.worker().call(() -> letters.letter(letter(waiting, true))))
                .hasMessage("referral.letterOnlyWhereNotAdmitted");
    }

    @Test
    void isOfTheUnitOnly() {
        NotificationId refused = aNotification("REJECTED", "STANDARD", false);
        NotificationId secret = aNotification("REJECTED", "SECRET", false);
        Team other = fixtures.aTeam();
        for (As stranger : List.of(other.worker(), other.supervisor())) {
            assertThatThrownBy(() -> stranger.call(() -> letters.letter(letter(refused, true))))
                    .isInstanceOf(NotificationNotFound.class);
        }
        assertThatThrownBy(() -> team.colleague().call(() -> letters.letter(letter(secret, true))))
                .isInstanceOf(NotificationNotFound.class);
        for (String role : List.of(AUDITOR, REFERRAL_PARTNER)) {
            As nobody = As.user("someone", role);
            assertThatThrownBy(() -> nobody.call(() -> letters.letter(letter(refused, true))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> nobody.call(() -> letters.prepare(refused)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private WriteLetter letter(NotificationId id, boolean safe) {
        return new WriteLetter(id, List.of(offer), "fr", safe);
    }

    private NotificationId aNotification(String stage, String confidentiality, boolean byPartner) {
        NotificationId id = new NotificationId(TimeOrderedId.next());
        fixtures.insert(
                "insert into notification (id, unit_id, received_at, recorded_by, stage, due_at, subject_given_name,"
                        + " subject_family_name, reporter_name, summary, confidentiality, harmed_by_partner,"
                        + " proposed_reason, proposed_by, proposed_at, rejected_reason, decided_by, decided_at)"
                        + " values (?1, ?2, now(), 'x', ?3, now(), 'Samira', 'Alaoui', 'une voisine',"
                        + " 'Karim donne des coups', ?4, ?5, 'OUT_OF_AREA', 'x', now(), 'OUT_OF_AREA', 'y', now())",
                id.value(),
                team.unit(),
                stage,
                confidentiality,
                byPartner);
        return id;
    }
}
