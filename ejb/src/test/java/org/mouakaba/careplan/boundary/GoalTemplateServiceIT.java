package org.mouakaba.careplan.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class GoalTemplateServiceIT {

    @Inject
    GoalTemplateService service;

    @Inject
    GoalTemplateQueries queries;

    @Inject
    Fixtures fixtures;

    private final As admin = As.user("keeper", SYSTEM_ADMINISTRATOR);
    private Team team = Team.NONE;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeamOfTwo() {
        team = fixtures.aTeam();
    }

    @Test
    void offersWhatSuitsTheCategoryOfTheCaseAndItsGroup() {
        assertThat(offered("CHILD.STREET"))
                .extracting(offer -> offer.template().category())
                .contains("CHILD", "CHILD.STREET")
                .doesNotContain("CHILD.VICTIM", "WOMAN");
        assertThat(offered("WOMAN"))
                .extracting(offer -> offer.template().category())
                .containsOnly("WOMAN");
        assertThat(offered(null)).isEmpty();
    }

    @Test
    void endsATemplateAndOffersItNoMore() {
        String mark = UUID.randomUUID().toString();
        admin.run(() -> service.save(new SaveGoalTemplate(null, template(mark, null, "one\ntwo"), 0)));
        GoalTemplateDetail kept = named(mark);
        assertThat(offered("BEGGING")).extracting(GoalTemplateDetail::id).contains(kept.id());
        GoalTemplate ended = template(mark, today().minusDays(1), "one\ntwo");
        admin.run(() -> service.save(new SaveGoalTemplate(kept.id(), ended, kept.version())));
        assertThat(admin.call(() -> queries.get(kept.id())).inForce()).isFalse();
        assertThat(offered("BEGGING")).extracting(GoalTemplateDetail::id).doesNotContain(kept.id());
        assertThatThrownBy(() -> admin.run(() -> service.save(new SaveGoalTemplate(kept.id(), ended, kept.version()))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(fixtures.count("select count(*) from goal_template_aud where id = ?1", kept.id()))
                .isEqualTo(2);
    }

    @Test
    void refusesWhatDoesNotFitIntoAPlan() {
        assertRefused(template("x", today().minusYears(9), "one"), "careplan.templateValidity");
        assertRefused(template("x", null, "1\n2\n3\n4\n5\n6\n7"), "careplan.templateTooManyActions");
        assertRefused(template("x".repeat(301), null, "one"), "careplan.templateTooLong");
        TemplateWords uneven = new TemplateWords("1\n2", "1", "1");
        GoalTemplate lines = template("x", null, "one");
        assertRefused(
                new GoalTemplate(
                        "BEGGING",
                        "INCOME",
                        1,
                        90,
                        14,
                        "test",
                        lines.validFrom(),
                        null,
                        lines.what(),
                        lines.measure(),
                        uneven),
                "careplan.templateLines");
        assertThatThrownBy(() -> admin.call(() -> queries.get(new UUID(1, 1))))
                .isInstanceOf(GoalTemplateNotFound.class);
    }

    @Test
    void isKeptByTheAdministratorAndReadByWhoWritesThePlan() {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        SaveGoalTemplate command = new SaveGoalTemplate(null, template("x", null, "one"), 0);
        assertThatThrownBy(() -> team.worker().run(() -> service.save(command))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> team.supervisor().run(() -> service.save(command)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> team.worker().call(queries::all)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> team.worker().call(() -> queries.get(new UUID(1, 1))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> admin.call(() -> queries.offered(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> team.colleague().call(() -> queries.offered(id)))
                .isInstanceOf(CaseFileNotFound.class);
    }

    private List<GoalTemplateDetail> offered(@Nullable String category) {
        CaseFileId id = fixtures.aCase(team, "PLANNING", "LOW");
        fixtures.insert("update case_file set category = ?1 where id = ?2", category, id.value());
        return team.worker().call(() -> queries.offered(id));
    }

    private GoalTemplateDetail named(String mark) {
        return admin.call(queries::all).stream()
                .filter(found -> found.template().what().fr().equals(mark))
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(GoalTemplate template, String key) {
        assertThatThrownBy(() -> admin.run(() -> service.save(new SaveGoalTemplate(null, template, 0))))
                .hasMessage(key);
    }

    private static GoalTemplate template(String what, @Nullable LocalDate validTo, String actions) {
        TemplateWords words = new TemplateWords(what, what, what);
        TemplateWords measure = new TemplateWords("قياس", "mesure", "measure");
        TemplateWords lines = new TemplateWords(actions, actions, actions);
        return new GoalTemplate(
                "BEGGING", "INCOME", 1, 90, 14, "test", today().minusDays(9), validTo, words, measure, lines);
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(SystemClock.ZONE));
    }
}
