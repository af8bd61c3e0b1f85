package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.e2e.InBrowser.Desks;
import org.mouakaba.e2e.pages.ConsentPage;
import org.mouakaba.e2e.pages.NotifyPage;
import org.mouakaba.e2e.pages.RegisterPersonPage;
import org.mouakaba.e2e.pages.ScreenPage;

/**
 * A mother, her husband and their four children who came in with one call: notified, registered as one household, screened,
 * admitted and asked for their consent, and no fact is typed twice. How long it took is reported.
 */
@ExtendWith(InBrowser.class)
class FamilyOfSixE2E {

    /** @param key of her given name in the story, in Arabic and in Latin letters */
    private record Member(String key, String sex, int age, String relation) {}

    private static final List<Member> WITH_HER = List.of(
            new Member("husband", "M", 44, "HUSBAND"),
            new Member("child1", "M", 15, "SON"),
            new Member("child2", "F", 12, "DAUGHTER"),
            new Member("child3", "M", 9, "SON"),
            new Member("child4", "F", 4, "DAUGHTER"));

    @ParameterizedTest
    @ValueSource(strings = {"ar-MA", "fr-MA"})
    void isNotifiedRegisteredScreenedAdmittedAndConsents(String language, Desks desks, TestReporter reporter) {
        ResourceBundle story = ResourceBundle.getBundle("org.mouakaba.e2e.family", Locale.forLanguageTag(language));
        Desk salma = desks.in(language).login("salma");
        Instant begun = Instant.now();

        ScreenPage screen = notified(salma, story);
        screen = registered(screen, story);
        salma.show("family-screen");
        String notification = screen.notification();
        screen.find("DISASTER", "E.HOUSING", "URGENT", "MEDIUM").alike().take();
        List<String> cases = DemoRecords.casesOfReport(notification);
        assertThat(cases).hasSize(6);
        for (int i = 0; i < cases.size(); i++) {
            ConsentPage consent = ConsentPage.open(salma, cases.get(i));
            boolean child = i > 1;
            (child ? consent.agreeForChild(story.getString("motherShown")) : consent.agree()).record();
        }

        reporter.publishEntry(language, Duration.between(begun, Instant.now()).toString());
        salma.open("casefile/open.xhtml?case=" + cases.get(0));
        new ScreenPage(salma).follow("person/open");
        salma.show("family-person");
        assertThat(salma.page().locator(".genogram .who").count()).isEqualTo(6);
        salma.requireSilentConsole();
    }

    private static ScreenPage notified(Desk salma, ResourceBundle story) {
        NotifyPage notify = NotifyPage.open(salma);
        notify.write("summary", story.getString("told"));
        notify.write("givenName", story.getString("mother"));
        notify.write("familyName", story.getString("family"));
        notify.choose("sex", "F");
        notify.write("age", "38");
        for (int i = 0; i < WITH_HER.size(); i++) {
            Member member = WITH_HER.get(i);
            notify.also(i, story.getString(member.key()), member.sex(), member.age());
        }
        salma.show("family-notify");
        return notify.screen();
    }

    /** The name in the other letters, the address and the relation are all that is not known yet. */
    private static ScreenPage registered(ScreenPage screen, ResourceBundle story) {
        String arabicOrLatin = story.getString("otherLetters");
        RegisterPersonPage mother = screen.search().register();
        mother.write("givenName" + arabicOrLatin, story.getString("mother.other"));
        mother.write("familyName" + arabicOrLatin, story.getString("family.other"));
        mother.select("preferredLanguage", "ARY");
        mother.select("territoryCode", "04.421");
        mother.write("address", story.getString("address"));
        mother.write("phone0", "0612345678");
        ScreenPage at = mother.registerNotified(story.getString("different"));
        for (Member member : WITH_HER) {
            RegisterPersonPage page = at.searchNext().register();
            assertThat(page.field("familyName" + arabicOrLatin).inputValue())
                    .isEqualTo(story.getString("family.other"));
            assertThat(page.field("address").inputValue()).isEqualTo(story.getString("address"));
            page.write("givenName" + arabicOrLatin, story.getString(member.key() + ".other"));
            page.select("relation", member.relation());
            at = page.registerNotified(story.getString("different"));
        }
        return at;
    }
}
