package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.AssessRiskPage;
import org.mouakaba.e2e.pages.FormPage;
import org.mouakaba.e2e.pages.GoalPage;
import org.mouakaba.e2e.pages.NotifyPage;
import org.mouakaba.e2e.pages.PlanPage;
import org.mouakaba.e2e.pages.VisitPage;

/** A session that ends under somebody's hands: she comes back to where she was, and what she typed is there. */
@ExtendWith(InBrowser.class)
class SessionE2E {

    private static final String RESTORED = "#session-restored:not([hidden])";
    private static final String SAVED = ".draft .pi:not([hidden])";

    @Test
    void goesOnByItselfWhereOnlyTheApplicationForgot(Desks desks) {
        Desk desk = desks.in("fr-MA").login("salma");
        FormPage visit = VisitPage.open(desk, DemoRecords.caseOf("salma", "IMPLEMENTATION"));
        String here = desk.path();
        visit.write("narrative", "Rencontrée à la maison de quartier.");
        desk.endSession();
        visit.field("newRisk").locator("input").nth(1).click();
        desk.waitFor(RESTORED);
        assertThat(desk.path()).isEqualTo(here);
        assertThat(visit.field("narrative").inputValue()).isEqualTo("Rencontrée à la maison de quartier.");
        // What depends on the answer that was given to nobody is there too.
        desk.waitFor("[id='form:newRiskNote']");
    }

    @Test
    void asksWhoItIsWhereBothForgot(Desks desks) {
        Desk desk = desks.in("fr-MA").login("salma");
        FormPage visit = VisitPage.open(desk, DemoRecords.caseOf("salma", "FOLLOW_UP"));
        String here = desk.path();
        visit.write("narrative", "Jointe par téléphone.");
        desk.endBothSessions();
        visit.field("newRisk").locator("input").nth(1).click();
        desk.waitFor("#password");
        desk.identify("salma");
        desk.waitFor(RESTORED);
        assertThat(desk.path()).isEqualTo(here);
        assertThat(visit.field("narrative").inputValue()).isEqualTo("Jointe par téléphone.");
    }

    @Test
    void leadsAWholePagesPostBackToItsForm(Desks desks) {
        Desk desk = desks.in("fr-MA").login("salma");
        FormPage notify = NotifyPage.open(desk);
        notify.write("summary", "Un enfant dort dans la rue.");
        desk.endSession();
        desk.follow(() -> desk.page().evaluate("() => document.getElementById('form').requestSubmit()"));
        desk.follow(() -> desk.page().locator("[data-back]").click());
        desk.waitFor(RESTORED);
        assertThat(desk.path()).isEqualTo("intake/notify.xhtml");
        assertThat(notify.field("summary").inputValue()).isEqualTo("Un enfant dort dans la rue.");
    }

    @Test
    void leadsAWholePagesPostBackToItsFormPastTheLogin(Desks desks) {
        Desk desk = desks.in("fr-MA").login("salma");
        FormPage visit = VisitPage.open(desk, DemoRecords.caseOf("salma", "PLANNING"));
        String here = desk.path();
        visit.write("narrative", "Vue à l’unité.");
        desk.endBothSessions();
        desk.page().evaluate("() => document.getElementById('form').requestSubmit()");
        desk.waitFor("#password");
        desk.identify("salma");
        if (!desk.path().equals(here)) {
            desk.follow(() -> desk.page().locator("[data-back]").click());
        }
        desk.waitFor(RESTORED);
        assertThat(desk.path()).isEqualTo(here);
        assertThat(visit.field("narrative").inputValue()).isEqualTo("Vue à l’unité.");
    }

    /** Another desk stands for another day: nothing is left in the browser. */
    @Test
    void findsTheDraftAgainAndTheScoreThatItComesTo(Desks desks) {
        String file = DemoRecords.caseOf("salma", "ASSESSMENT");
        Desk today = desks.in("fr-MA").login("salma");
        AssessRiskPage risk = AssessRiskPage.open(today, file);
        String unanswered = risk.score();
        String score = risk.answerAll(1).score();
        assertThat(score).isNotEqualTo(unanswered);
        today.untilKept("Le voisin veille.", () -> risk.write("overrideReason", "Le voisin veille."));

        Desk tomorrow = desks.in("fr-MA").login("salma");
        AssessRiskPage again = AssessRiskPage.open(tomorrow, file);
        tomorrow.waitFor(SAVED);
        tomorrow.settle();
        assertThat(again.field("overrideReason").inputValue()).isEqualTo("Le voisin veille.");
        assertThat(again.score()).isEqualTo(score);
    }

    @Test
    void findsTheDraftAgainAndTheFieldsThatItOpened(Desks desks) {
        Desk today = desks.in("fr-MA").login("salma");
        PlanPage plan = GoalPage.open(today, DemoRecords.caseWithoutRequestedPlan("salma"))
                .goal("HOUSING", "Un logement sûr", "Vit dans un logement sûr", 60)
                .action("Chercher une place", "WORKER", 10)
                .save()
                .agreed("ORAL");
        String address = today.path();
        String day = plan.field("agreedOn_input").inputValue();
        today.untilKept("Fatima", () -> plan.write("witness", "Fatima"));

        Desk tomorrow = desks.in("fr-MA").login("salma");
        tomorrow.open(address);
        PlanPage again = new PlanPage(tomorrow);
        tomorrow.waitFor("[id='form:witness']");
        tomorrow.settle();
        assertThat(again.field("witness").inputValue()).isEqualTo("Fatima");
        assertThat(again.field("agreedOn_input").inputValue()).isEqualTo(day);
    }

    /** Text from another program can carry it; the database keeps none. */
    @Test
    void keepsATextThatCarriesWhatNobodySees(Desks desks) {
        Desk desk = desks.in("fr-MA").login("salma");
        NotifyPage notify = NotifyPage.open(desk);
        notify.field("summary").evaluate("field => field.value = 'Un enfant\\0 dort dans la rue.'");
        notify.screen();
        assertThat(desk.text()).contains("Un enfant dort dans la rue.");
    }
}
