package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Groups that are filled several times, and what expressions see of their rows. */
class RepeatsTest {

    private static final Form MEMBERS = SheetBuilder.survey(
                    "type|name|label|relevant|calculation|constraint|default",
                    "text|head|Head||||",
                    "begin repeat|member|Member of ${head}||||",
                    "text|name|Name||||",
                    "integer|age|Age|||. < 120|",
                    "text|job|Job of ${name}|${age} > 15|||none",
                    "calculate|n|||position(..)||",
                    "calculate|adult|||if(${age} >= 18, 1, 0)||",
                    "end repeat||||||",
                    "calculate|size|||count(${member})||",
                    "calculate|adults|||sum(${adult})||",
                    "calculate|oldest|||max(${age})||",
                    "calculate|answered|||count-non-empty(${age})||",
                    "calculate|second|||indexed-repeat(${name}, ${member}, 2)||",
                    "calculate|names|||join(' ', ${name})||",
                    "calculate|grown|||count(/data/member[age > 17])||",
                    "calculate|last|||/data/member[last()]/name||")
            .form();

    private static final String[] THREE = {
        "head", "Ali",
        "member#", "3",
        "member[1]/name", "Amina",
        "member[1]/age", "40",
        "member[2]/name", "Badr",
        "member[2]/age", "10",
        "member[2]/job", "pupil",
        "member[3]/name", "Chadia",
        "member[4]/name", "Nobody"
    };

    @Test
    void rowsAreAsManyAsTheReaderSays() {
        Filling none = Filling.of(MEMBERS);
        assertThat(none.repeat("member").count()).isZero();
        assertThat(none.repeat("member").mayAdd()).isTrue();
        assertThat(none.repeat("member").mayRemove()).isFalse();
        assertThat(none.state().answers()).doesNotContainKey("member#").containsEntry("size", "0");
        Filling three = Filling.of(MEMBERS, THREE);
        assertThat(three.repeat("member").rows())
                .extracting(GroupState::path)
                .containsExactly("member[1]", "member[2]", "member[3]");
        assertThat(three.repeat("member").label()).isEqualTo("Member of Ali");
        assertThat(three.state().answers()).containsEntry("member#", "3").doesNotContainKey("member[4]/name");
    }

    @Test
    void anExpressionSeesItsOwnRowFirst() {
        Filling three = Filling.of(MEMBERS, THREE);
        assertThat(three.shown()).contains("member[1]/job").doesNotContain("member[2]/job", "member[3]/job");
        assertThat(three.question("member[1]/job").label()).isEqualTo("Job of Amina");
        assertThat(three.answer("member[1]/job")).isEqualTo("none");
        assertThat(three.answer("member[3]/n")).isEqualTo("3");
        assertThat(Filling.of(MEMBERS, "member#", "1", "member[1]/age", "200").gaps())
                .containsExactly("member[1]/age CONSTRAINT");
    }

    @Test
    void anExpressionOutsideSeesAllRows() {
        assertThat(Filling.of(MEMBERS, THREE).state().results())
                .containsEntry("size", "3")
                .containsEntry("adults", "1")
                .containsEntry("oldest", "40")
                .containsEntry("answered", "2")
                .containsEntry("second", "Badr")
                .containsEntry("names", "Amina Badr Chadia")
                .containsEntry("grown", "1")
                .containsEntry("last", "Chadia")
                .doesNotContainKeys("n", "adult");
    }

    @Test
    void theFormMayCountForItself() {
        Form form = SheetBuilder.survey(
                        "type|name|label|repeat_count",
                        "integer|children|Children|",
                        "begin repeat|child|Child|${children}",
                        "text|name|Name|",
                        "end repeat|||")
                .form();
        Filling two = Filling.of(form, "children", "2", "child#", "7", "child[1]/name", "A", "child[2]/name", "B");
        assertThat(two.repeat("child").count()).isEqualTo(2);
        assertThat(two.repeat("child").mayAdd()).isFalse();
        assertThat(two.state().answers()).doesNotContainKey("child#");
        Filling one = Filling.of(form, "children", "1", "child[1]/name", "A", "child[2]/name", "B");
        assertThat(one.state().answers()).containsOnlyKeys("children", "child[1]/name");
        assertThat(Filling.of(form, "children", "9999").gaps()).containsExactly("child TOO_MANY_ROWS");
    }

    @Test
    void repeatsStandInRepeats() {
        Form form = SheetBuilder.survey(
                        "type|name|label|relevant|calculation|choice_filter",
                        "begin group|g|G|||",
                        "begin repeat|house|House|||",
                        "text|street|Street|||",
                        "begin repeat|room|Room|${street} != ''||",
                        "integer|beds|Beds|||",
                        "select_one kinds|kind|Kind|||street = ${street}",
                        "calculate|of|||concat(${street}, position(..))|",
                        "end repeat|||||",
                        "calculate|sum|||sum(${beds})|",
                        "end repeat|||||",
                        "end group|||||",
                        "calculate|all|||sum(${beds})|",
                        "calculate|one|||indexed-repeat(${beds}, ${house}, 2, ${room}, 1)|")
                .choices("list_name|name|label|street", "kinds|k|K|A", "kinds|l|L|B")
                .form();
        Filling filling = Filling.of(
                form,
                "g/house#",
                "3",
                "g/house[1]/street",
                "A",
                "g/house[1]/room#",
                "2",
                "g/house[1]/room[1]/beds",
                "1",
                "g/house[1]/room[2]/beds",
                "2",
                "g/house[2]/street",
                "B",
                "g/house[2]/room#",
                "1",
                "g/house[2]/room[1]/beds",
                "4",
                "g/house[3]/room#",
                "5");
        assertThat(filling.state().results()).containsEntry("all", "7").containsEntry("one", "4");
        assertThat(filling.answer("g/house[1]/sum")).isEqualTo("3");
        assertThat(filling.answer("g/house[2]/sum")).isEqualTo("4");
        assertThat(filling.answer("g/house[1]/room[2]/of")).isEqualTo("A2");
        assertThat(filling.choices("g/house[2]/room[1]/kind")).containsExactly("l");
        assertThat(filling.state().answers()).doesNotContainKey("g/house[3]/room#");
    }

    @Test
    void aRowMayBuildUponTheRowBefore() {
        Form form = SheetBuilder.survey(
                        "type|name|label|calculation",
                        "begin repeat|month|Month|",
                        "integer|paid|Paid|",
                        "calculate|total||${paid} + coalesce(indexed-repeat(${total}, ${month}, position(..) - 1), 0)",
                        "end repeat|||")
                .form();
        Filling filling =
                Filling.of(form, "month#", "3", "month[1]/paid", "5", "month[2]/paid", "6", "month[3]/paid", "7");
        assertThat(filling.answer("month[3]/total")).isEqualTo("18");
    }
}
