package org.mouakaba.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.ProcessingException;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.web.rest.Problem.FieldError;

class ProblemRulesTest {

    private static final Locale FRENCH = Locale.forLanguageTag("fr-MA");

    @Test
    void answers404InTheSameWordsForWhatIsNotThereAndWhatIsNotTheCallers() {
        Problem problem = ProblemRules.of(new CaseFileNotFound(), FRENCH);
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem).isEqualTo(ProblemRules.of(new jakarta.ws.rs.NotFoundException(), FRENCH));
    }

    @Test
    void answers403ToARoleThatLacksTheFunction() {
        assertThat(ProblemRules.of(new EJBAccessException(), FRENCH).status()).isEqualTo(403);
        assertThat(ProblemRules.of(new org.mouakaba.platform.NotAllowedException("casefile.notAllowed"), FRENCH)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void answers409WhereARuleForbidsAnd422BesideAField() {
        assertThat(ProblemRules.of(new RuleException("casefile.closed"), FRENCH).status())
                .isEqualTo(409);
        Problem beside = ProblemRules.of(RuleException.beside("worker", "casefile.alreadyHers"), FRENCH);
        assertThat(beside.status()).isEqualTo(422);
        assertThat(beside.errors()).extracting(FieldError::field).containsExactly("workerId");
    }

    @Test
    void answers412WhereSomebodyElseSavedMeanwhile() {
        assertThat(ProblemRules.of(new ChangedMeanwhile(), FRENCH).status()).isEqualTo(412);
    }

    @Test
    void keepsTheStatusOfTheServerItself() {
        assertThat(ProblemRules.of(new NotAllowedException("GET"), FRENCH).status())
                .isEqualTo(405);
    }

    @Test
    void answers400ToWhatIsNoJsonOrHoldsWhatNoTextHolds() {
        assertThat(ProblemRules.of(new ProcessingException("{\"name\":"), FRENCH))
                .isEqualTo(ProblemRules.of(new BadRequestException(), FRENCH));
        assertThat(ProblemRules.of(new JsonbException("no number"), FRENCH).status())
                .isEqualTo(400);
        assertThat(ProblemRules.of(new IllegalStateException(new SQLException("x", "22021")), FRENCH)
                        .status())
                .isEqualTo(400);
        assertThat(ProblemRules.of(new IllegalStateException(new SQLException("x", "23503")), FRENCH)
                        .status())
                .isEqualTo(500);
    }

    @Test
    void callsAVersionThatIsNoneAChange() {
        assertThat(ProblemRules.of(new ClientErrorException(412), FRENCH))
                .isEqualTo(ProblemRules.of(new ChangedMeanwhile(), FRENCH));
    }

    @Test
    void saysNothingOfAFault() {
        Problem problem = ProblemRules.of(new IllegalStateException("select secret from table"), FRENCH);
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void speaksTheCallersLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(ProblemRules.of(new CaseFileNotFound(), locale).title())
                .doesNotContain("???")
                .isNotBlank();
        assertThat(Languages.of(java.util.List.of(locale)).getLanguage()).isEqualTo(language);
    }
}
