package org.mouakaba.web.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.instrument.boundary.FormGap;
import org.mouakaba.instrument.boundary.FormQuestionType;
import org.mouakaba.instrument.boundary.GapKind;
import org.mouakaba.instrument.boundary.GroupState;
import org.mouakaba.instrument.boundary.QuestionState;
import org.mouakaba.instrument.boundary.RepeatState;

class FormAnswersTest {

    @Test
    void movesUpWhatStoodBehindARowThatIsTakenOut() {
        FormAnswers answers = new FormAnswers(Map.of(
                "home/member#", "3",
                "home/member[1]/age", "40",
                "home/member[2]/age", "12",
                "home/member[2]/school#", "1",
                "home/member[3]/age", "7",
                "home/member[3]/school[1]/name", "ابن بطوطة",
                "home/members", "3"));
        answers.less("home/member", 2, 3);
        assertThat(answers.given())
                .containsOnly(
                        Map.entry("home/member#", "2"),
                        Map.entry("home/member[1]/age", "40"),
                        Map.entry("home/member[2]/age", "7"),
                        Map.entry("home/member[2]/school[1]/name", "ابن بطوطة"),
                        Map.entry("home/members", "3"));
    }

    @Test
    void takesAnAnswerOutThatWasNotSent() {
        FormAnswers answers = new FormAnswers(Map.of("home/wants", "FOOD WORK"));
        answers.take(row(question("home/wants", FormQuestionType.SELECT_MULTIPLE, false, null)), null);
        assertThat(answers.given()).containsEntry("home/wants", "");
        answers.take(
                row(question("home/wants", FormQuestionType.SELECT_MULTIPLE, false, null)),
                new String[] {"FOOD", "SCHOOL"});
        assertThat(answers.given()).containsEntry("home/wants", "FOOD SCHOOL");
    }

    @Test
    void givesEachQuestionAnIdOfItsOwn() {
        assertThat(List.of("a/b", "a_b", "بيت/عمر", "بيت/اسم"))
                .extracting(path ->
                        row(question(path, FormQuestionType.TEXT, false, null)).getId())
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesWhatNobodyMayType() {
        FormAnswers answers = new FormAnswers(Map.of("home/total", "4"));
        answers.take(row(question("home/total", FormQuestionType.INTEGER, true, null)), new String[] {"9"});
        answers.take(row(question("home/total", FormQuestionType.NOTE, false, null)), new String[] {"9"});
        assertThat(answers.given()).containsEntry("home/total", "4");
    }

    @Test
    void showsRowsOfARepeatBetweenTheirQuestions() {
        QuestionState age = question("home/member[1]/age", FormQuestionType.INTEGER, false, null);
        RepeatState repeat = new RepeatState(
                "home/member", "فرد", 1, true, true, List.of(new GroupState("home/member[1]", "فرد", List.of(age))));
        assertThat(FormRow.of(List.of(repeat)))
                .extracting(FormRow::kind)
                .containsExactly(FormRow.Kind.ROW, FormRow.Kind.QUESTION, FormRow.Kind.MORE);
    }

    @Test
    void namesWhatIsMissingOnlyWhereItIsAboutToBeSubmitted() {
        FormRow missing = row(
                question("home/age", FormQuestionType.INTEGER, false, new FormGap("home/age", GapKind.REQUIRED, "")));
        assertThat(missing.problem(false)).isNull();
        assertThat(missing.problem(true)).isNotNull();
        FormRow wrong = row(question(
                "home/age", FormQuestionType.INTEGER, false, new FormGap("home/age", GapKind.NOT_A_NUMBER, "")));
        assertThat(wrong.problem(false)).isNotNull();
    }

    private static FormRow row(QuestionState question) {
        return FormRow.of(List.of(question)).get(0);
    }

    private static QuestionState question(String path, FormQuestionType type, boolean readOnly, @Nullable FormGap gap) {
        return new QuestionState(path, "q", type, "", "", "", false, readOnly, "", gap, List.of(), null);
    }
}
