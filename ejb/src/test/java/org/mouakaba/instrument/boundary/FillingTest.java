package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form looks like with answers: what is relevant, what must be there, what stands. */
class FillingTest {

    private static final Form HOUSEHOLD = SheetBuilder.survey(
                    "type|name|label::fr|label::ar|label::en|relevant|required|required message::fr|constraint|constraint_message::fr|calculation|default|read_only|appearance|choice_filter",
                    "begin group|who|Qui|من|Who||||||||||",
                    "text|name|Nom|الاسم|Name||yes|Le nom manque|||||||",
                    "integer|age|Âge|العمر|Age|||| . >= 0 and . < 120|${name} ne peut avoir cet âge||||multiline|",
                    "end group||||||||||||||",
                    "begin group|minor|Mineur|قاصر|Minor|${age} < 18|||||||||",
                    "select_one yn|school|École|المدرسة|School||${age} > 5|||||||minimal|",
                    "text|class|Classe|القسم|Class|selected(${school}, 'yes')|||||||||",
                    "end group||||||||||||||",
                    "begin group|rest|Reste|الباقي|Rest||||||||||",
                    "decimal|income|Revenu|الدخل|Income|||||||0||",
                    "calculate|score|||||||||if(${age} < 18, 2, 0) + count-selected(${class})||||",
                    "acknowledge|agreed|D'accord|موافق|Agreed|||||||||| ",
                    "text|fixed|Fixe|ثابت|Fixed|||||||today()|yes||",
                    "end group||||||||||||||")
            .choices("list_name|name|label::fr|label::ar|label::en", "yn|yes|Oui|نعم|Yes", "yn|no|Non|لا|No")
            .settings("form_title|form_id|version|default_language", "Ménage|menage|3|Français (fr)")
            .form();

    @Test
    void saysWhatItIs() {
        assertThat(HOUSEHOLD.id()).isEqualTo("menage");
        assertThat(HOUSEHOLD.version()).isEqualTo("3");
        assertThat(HOUSEHOLD.title().in("ar")).isEqualTo("Ménage");
        assertThat(HOUSEHOLD.pages()).extracting(FormPage::path).containsExactly("who", "minor", "rest");
        assertThat(HOUSEHOLD.pages().get(1).title().in("ar")).isEqualTo("قاصر");
        assertThat(HOUSEHOLD.questions())
                .extracting(FormQuestion::path)
                .containsExactly(
                        "who/name",
                        "who/age",
                        "minor/school",
                        "minor/class",
                        "rest/income",
                        "rest/score",
                        "rest/agreed",
                        "rest/fixed");
        assertThat(HOUSEHOLD.questions().get(2).choices())
                .extracting(FormOption::name)
                .containsExactly("yes", "no");
        assertThat(HOUSEHOLD.questions().get(2).page()).isEqualTo("minor");
    }

    @Test
    void whatIsIrrelevantIsNotShownNotAskedAndNotKept() {
        Filling adult = Filling.of(
                HOUSEHOLD, "who/name", "Amina", "who/age", "30", "minor/school", "yes", "minor/class", "CM2");
        assertThat(adult.shown()).containsExactly("who/name", "who/age", "rest/income", "rest/agreed", "rest/fixed");
        assertThat(adult.state().pages().get(1).relevant()).isFalse();
        assertThat(adult.state().answers())
                .containsOnlyKeys("who/name", "who/age", "rest/income", "rest/score", "rest/fixed");
        assertThat(adult.state().results()).containsEntry("score", "0");
        Filling child = Filling.of(
                HOUSEHOLD, "who/name", "Amina", "who/age", "10", "minor/school", "yes", "minor/class", "CM2");
        assertThat(child.shown()).contains("minor/school", "minor/class");
        assertThat(child.state().results()).containsEntry("score", "3");
    }

    @Test
    void saysWhatStandsAgainstTheAnswersInTheWordsOfTheForm() {
        Filling filling = Filling.in("fr", HOUSEHOLD, "who/age", "130");
        assertThat(filling.question("who/name").problem())
                .isEqualTo(new FormGap("who/name", GapKind.REQUIRED, "Le nom manque"));
        assertThat(filling.question("who/age").problem())
                .isEqualTo(new FormGap("who/age", GapKind.CONSTRAINT, " ne peut avoir cet âge"));
        assertThat(filling.state().pages().get(0).gaps()).isEqualTo(2);
        assertThat(Filling.in("fr", HOUSEHOLD, "who/name", "Ali", "who/age", "130")
                        .question("who/age")
                        .problem())
                .isEqualTo(new FormGap("who/age", GapKind.CONSTRAINT, "Ali ne peut avoir cet âge"));
        assertThat(Filling.of(HOUSEHOLD, "who/name", "Ali", "who/age", "7").gaps())
                .containsExactly("minor/school REQUIRED");
    }

    @Test
    void aDefaultIsThereUntilItIsTakenOut() {
        assertThat(Filling.of(HOUSEHOLD).answer("rest/income")).isEqualTo("0");
        Filling takenOut = Filling.of(HOUSEHOLD, "rest/income", "");
        assertThat(takenOut.question("rest/income").value()).isEmpty();
        assertThat(takenOut.state().answers()).containsEntry("rest/income", "");
        assertThat(Filling.of(HOUSEHOLD).answer("rest/fixed")).isEqualTo("2026-11-27");
        assertThat(Filling.of(HOUSEHOLD).question("rest/fixed").readOnly()).isTrue();
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertThat(Filling.in("ar", HOUSEHOLD).question("who/name").label()).isEqualTo("الاسم");
        assertThat(Filling.in("en", HOUSEHOLD).question("who/name").label()).isEqualTo("Name");
        assertThat(Filling.in("es", HOUSEHOLD).question("who/name").label()).isEqualTo("Nom");
        assertThat(Filling.in("ar", HOUSEHOLD).state().pages().get(0).title()).isEqualTo("من");
        assertThat(Filling.of(HOUSEHOLD, "who/age", "9")
                        .question("minor/school")
                        .choices())
                .containsExactly(new FormChoice("yes", "Yes"), new FormChoice("no", "No"));
        assertThat(Filling.of(HOUSEHOLD).question("who/age").appearance()).isEqualTo("multiline");
    }

    @Test
    void pathsThatTheFormDoesNotHaveAreLeftOut() {
        assertThat(Filling.of(HOUSEHOLD, "who/other", "x", "../name", "y", "who[7]/name", "z")
                        .state()
                        .answers())
                .containsOnlyKeys("rest/income", "rest/score", "rest/fixed");
    }

    @ParameterizedTest
    @CsvSource({
        "integer, 12, ",
        "integer, ٣٤, ",
        "integer, 1.5, NOT_A_WHOLE_NUMBER",
        "integer, many, NOT_A_NUMBER",
        "decimal, 1.50, ",
        "decimal, '1,5', ",
        "decimal, 1.2.3, NOT_A_NUMBER",
        "date, 2026-02-28, ",
        "date, 2026-02-30, NOT_A_DATE",
        "date, soon, NOT_A_DATE",
        "time, 23:59, ",
        "time, 24:61, NOT_A_TIME",
        "dateTime, 2026-02-28T10:00:00, ",
        "datetime, 28/02/2026, NOT_A_DATE",
        "select_one yn, y, ",
        "select_one yn, x, NOT_A_CHOICE",
        "select_one yn, y n, NOT_A_CHOICE",
        "select_multiple yn, n y, ",
        "select_multiple yn, n x, NOT_A_CHOICE",
        "acknowledge, OK, ",
        "acknowledge, yes, NOT_A_CHOICE",
        "range, 4, ",
        "range, 5, OUT_OF_RANGE",
        "range, 22, OUT_OF_RANGE",
        "text, anything, ",
    })
    void anAnswerIsOfItsTypeOrStaysAsTyped(String type, String typed, String problem) {
        Form form = SheetBuilder.survey(
                        "type|name|label|parameters|calculation",
                        type + "|q|Q|" + (type.equals("range") ? "start=0 end=20 step=4" : "") + "|",
                        "calculate|seen|||string(${q})")
                .choices("list_name|name|label", "yn|y|Yes", "yn|n|No")
                .form();
        Filling filling = Filling.of(form, "q", typed);
        if (problem == null) {
            assertThat(filling.gaps()).isEmpty();
            assertThat(filling.answer("seen")).isEqualTo(filling.answer("q")).isNotEmpty();
        } else {
            assertThat(filling.gaps()).containsExactly("q " + problem);
            assertThat(filling.question("q").value()).isEqualTo(typed);
            assertThat(filling.answer("seen")).isEmpty();
        }
    }

    @Test
    void aTextHasAnEnd() {
        Form form = SheetBuilder.survey("type|name|label", "text|q|Q").form();
        assertThat(Filling.of(form, "q", "x".repeat(10_001)).gaps()).containsExactly("q TOO_LONG");
    }

    @Test
    void aFilterOffersWhatFitsTheOtherAnswers() {
        Form form = SheetBuilder.survey(
                        "type|name|label|choice_filter",
                        "select_one regions|region|R|",
                        "select_multiple towns or_other|town|T|region = ${region}")
                .choices(
                        "list name|name|label|region",
                        "regions|rsk|Rabat-Salé-Kénitra|",
                        "regions|fm|Fès-Meknès|",
                        "towns|rabat|Rabat|rsk",
                        "towns|sale|Salé|rsk",
                        "towns|fes|Fès|fm")
                .form();
        assertThat(Filling.of(form).choices("town")).containsExactly("other");
        Filling filling = Filling.of(form, "region", "rsk", "town", "sale fes other", "town_other", "Kénitra");
        assertThat(filling.choices("town")).containsExactly("rabat", "sale", "other");
        assertThat(filling.gaps()).containsExactly("town NOT_A_CHOICE");
        assertThat(filling.answer("town_other")).isEqualTo("Kénitra");
        assertThat(Filling.of(form, "town", "sale").shown()).doesNotContain("town_other");
        assertThat(Filling.in("fr", form, "region", "rsk").question("town").choices())
                .extracting(FormChoice::label)
                .contains("Autre");
    }

    @Test
    void looseQuestionsInARowAreAPageAndWhatNobodySeesIsNone() {
        Form form = SheetBuilder.survey(
                        "type|name|label",
                        "start|start|",
                        "end|end|",
                        "today|day|",
                        "username|by|",
                        "begin group|one|One",
                        "note|n|Hello",
                        "end group||",
                        "hidden|h|",
                        "text|a|A",
                        "note||Between")
                .settings("form_title", "Both")
                .form();
        assertThat(form.pages()).extracting(FormPage::path).containsExactly("one", "#2");
        Filling filling = Filling.of(form, "by", "salma", "h", "kept");
        assertThat(filling.shown()).containsExactly("one/n", "a", "note_11");
        assertThat(filling.state().pages().get(1).title()).isEqualTo("Both");
        assertThat(filling.state().answers())
                .containsEntry("day", "2026-11-27")
                .containsEntry("by", "salma")
                .containsEntry("h", "kept")
                .containsEntry("start", "2026-11-27T00:00:00");
        assertThat(Filling.of(form, "day", "2026-01-01").answer("day")).isEqualTo("2026-01-01");
    }

    @Test
    void hintsOfBothKindsAreShown() {
        Form form = SheetBuilder.survey("type|name|label|hint|guidance_hint", "text|a|A|Short|Long ${b}", "text|b|B||")
                .form();
        assertThat(Filling.of(form, "b", "x").question("a").hint()).isEqualTo("Short\nLong x");
    }

    @Test
    void aRangeHasItsBounds() {
        Form form = SheetBuilder.survey("type|name|label|parameters", "range|r|R|start=1;end=5;step=0.5")
                .form();
        assertThat(Filling.of(form).question("r").range()).hasToString("RangeBounds[start=1, end=5, step=0.5]");
        assertThat(Filling.of(form, "r", "2.5").gaps()).isEmpty();
    }

    @Test
    void theNameOfAFilledFormIsOneOfItsResults() {
        Form form = SheetBuilder.survey("type|name|label", "text|who|Who")
                .settings("form_id|instance_name", "f|concat('Visit of ', ${who})")
                .form();
        assertThat(Filling.of(form, "who", "Salma").state().results()).containsEntry("instanceName", "Visit of Salma");
    }
}
