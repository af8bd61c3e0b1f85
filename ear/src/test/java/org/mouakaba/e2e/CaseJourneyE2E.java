package org.mouakaba.e2e;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.AssessNeedsPage;
import org.mouakaba.e2e.pages.AssessRiskPage;
import org.mouakaba.e2e.pages.CasePage;
import org.mouakaba.e2e.pages.ChooseReceiverPage;
import org.mouakaba.e2e.pages.ClosePage;
import org.mouakaba.e2e.pages.ConsentPage;
import org.mouakaba.e2e.pages.GoalPage;
import org.mouakaba.e2e.pages.NotifyPage;
import org.mouakaba.e2e.pages.PlanPage;
import org.mouakaba.e2e.pages.ReferralPage;
import org.mouakaba.e2e.pages.RegisterPersonPage;
import org.mouakaba.e2e.pages.ReopenPage;
import org.mouakaba.e2e.pages.ScreenPage;
import org.mouakaba.e2e.pages.SearchPersonPage;
import org.mouakaba.e2e.pages.SendReferralPage;
import org.mouakaba.e2e.pages.VisitPage;

/** The way of one case from notification to its second episode, at three desks; the pictures of the guide on the way. */
@ExtendWith(InBrowser.class)
class CaseJourneyE2E {

    @ParameterizedTest
    @ValueSource(strings = {"ar-MA", "fr-MA"})
    void carriesACaseFromNotificationToItsSecondEpisode(String language, Desks desks) {
        ResourceBundle story = ResourceBundle.getBundle("org.mouakaba.e2e.story", Locale.forLanguageTag(language));
        Desk salma = desks.in(language).login("salma");
        Desk bennani = desks.in(language).login("bennani");
        Desk partner = desks.in(language).login("partner");

        String file = admits(salma, story);
        consents(salma, file);
        assesses(salma, story, file);
        plans(salma, story, file);
        decidesPlan(salma, bennani, story, file);
        printsPlan(salma, file);
        String referral = refers(salma, story, file);
        answers(partner, referral);
        visits(salma, story, file);
        closes(salma, story, file);
        decidesClosing(bennani, file);
        ReopenPage.open(bennani, file).because("NEW_CONCERN");

        for (Desk desk : new Desk[] {salma, bennani, partner}) {
            desk.requireSilentConsole();
        }
    }

    private static String admits(Desk salma, ResourceBundle story) {
        NotifyPage notify = NotifyPage.open(salma).danger(story.getString("told"), story.getString("givenName"), "F");
        salma.show("1-notify");
        ScreenPage screen = notify.screen();
        String notification = screen.notification();
        SearchPersonPage search = screen.search();
        salma.show("2-search");
        RegisterPersonPage register = search.register()
                .name("نجاة", story.getString("familyNameArabic"), "Najat", story.getString("familyNameLatin"))
                .born("1991", "F");
        salma.show("2b-register");
        register.register(story.getString("different"));
        screen = register.withoutHousehold().find("WOMAN.WIDOW", "E.HOUSING", "URGENT", "HIGH");
        assertThat(screen.notification()).isEqualTo(notification);
        salma.show("3-screen");
        CasePage admitted = screen.take();
        salma.show("3b-case");
        return admitted.file();
    }

    private static void consents(Desk salma, String file) {
        ConsentPage consent = ConsentPage.open(salma, file).agree();
        salma.show("4-consent");
        consent.record();
    }

    private static void assesses(Desk salma, ResourceBundle story, String file) {
        AssessRiskPage risk = AssessRiskPage.open(salma, file).answerAll(1).confirm("HIGH", story.getString("known"));
        salma.show("5-risk");
        risk.assess();
        AssessNeedsPage needs =
                AssessNeedsPage.open(salma, file).answerAll(2, story.getString("heard"), story.getString("source"));
        salma.show("5c-needs");
        needs.complete();
    }

    private static void plans(Desk salma, ResourceBundle story, String file) {
        GoalPage goal = GoalPage.open(salma, file)
                .goal("HOUSING", story.getString("goal"), story.getString("measure"), 60)
                .action(story.getString("action"), "WORKER", 10);
        salma.show("6a-goal");
        PlanPage plan = goal.save().terms(story.getString("safetyPlan"), 30).agreed("SIGNATURE");
        salma.show("6-plan");
        plan.submit();
    }

    /** Returned once, and then approved. */
    private static void decidesPlan(Desk salma, Desk bennani, ResourceBundle story, String file) {
        PlanPage plan = PlanPage.read(bennani, file);
        bennani.show("6b-decide");
        plan.giveBack(story.getString("known"));
        PlanPage.rewrite(salma, file).submit();
        PlanPage.read(bennani, file).approve();
    }

    private static void printsPlan(Desk salma, String file) {
        String copy = "case=" + file + "&edition=1";
        salma.open("careplan/print.xhtml?" + copy);
        salma.show("6c-print");
        for (String language : new String[] {"ar", "fr"}) {
            APIResponse paper = salma.get("careplan/file?" + copy + "&in=" + language);
            assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
            assertThat(paper.body()).startsWith("%PDF".getBytes(US_ASCII));
        }
    }

    private static String refers(Desk salma, ResourceBundle story, String file) {
        ChooseReceiverPage receivers = ChooseReceiverPage.open(salma, file);
        salma.show("7-referral");
        SendReferralPage slip = receivers.choose().askConsent().ask("EXTERNAL", "URGENT", story.getString("goal"));
        salma.show("7b-send");
        return slip.refer();
    }

    /** Received, accepted, started, completed, until the page offers nothing more. */
    private static void answers(Desk partner, String referral) {
        ReferralPage page = ReferralPage.open(partner, referral);
        assertThat(page.isAnswerable()).isTrue();
        while (page.isAnswerable()) {
            page.answer();
        }
    }

    private static void visits(Desk salma, ResourceBundle story, String file) {
        VisitPage visit = VisitPage.open(salma, file)
                .met("OFFICE", "IMPROVED", story.getString("narrative"))
                .first(story.getString("explained"), story.getString("safe"))
                .goal("ACHIEVED")
                .next("OFFICE", 3);
        salma.show("8-visit");
        visit.save();
    }

    private static void closes(Desk salma, ResourceBundle story, String file) {
        ClosePage close = ClosePage.open(salma, file).because("GOALS_MET", "LOW", story.getString("exit"));
        salma.show("9-closure");
        close.ask();
    }

    private static void decidesClosing(Desk bennani, String file) {
        ClosePage close = ClosePage.open(bennani, file);
        bennani.show("9b-decide");
        close.approve();
    }
}
