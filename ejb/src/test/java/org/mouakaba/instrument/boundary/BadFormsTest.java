package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form may not say, each named by its row and column. */
class BadFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geopoint",
                "geotrace",
                "geoshape",
                "image",
                "audio",
                "video",
                "file",
                "barcode",
                "rank yn",
                "audit",
                "background-audio",
                "deviceid",
                "phonenumber",
                "simserial",
                "subscriberid",
                "email",
                "csv-external",
                "xml-external",
                "select_one_from_file towns.csv",
                "select_one_external yn",
                "select_one ${q}",
                "select_one towns.csv"
            })
    void aTypeThatIsNotOfferedIsNamed(String type) {
        assertThat(SheetBuilder.survey("type|name|label", "text|q|Q", type + "|x|X")
                        .wrong())
                .containsExactly("survey 3 type UNSUPPORTED_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "string",
                "int",
                "integer",
                "decimal",
                "date",
                "time",
                "dateTime",
                "datetime",
                "note",
                "hidden",
                "calculate",
                "acknowledge",
                "trigger",
                "today",
                "start",
                "end",
                "username",
                "range",
                "select_one yn",
                "select one yn",
                "select one from yn",
                "select1 yn",
                "select_multiple yn",
                "select all that apply from yn",
                "add select one prompt using yn",
                "select_one yn or_other",
                "Select_One yn",
                "add text prompt",
                "get today",
                "phone number",
                "add select multiple prompt using yn"
            })
    void aTypeIsKnownInItsOldSpellings(String type) {
        assertThat(SheetBuilder.survey("type|name|label", type + "|x|X", "note|y|Y")
                        .choices("list_name|name|label", "yn|y|Yes")
                        .wrong())
                .isEmpty();
    }

    @Test
    void groupsAreKnownInTheirOldSpellings() {
        assertThat(SheetBuilder.survey(
                                "Type|Name|caption::French (fr)|Relevance",
                                "begin_group|a|A|",
                                "start group|b|B|",
                                "begin repeat|c|C|",
                                "text|t|T|1 = 1",
                                "end_repeat|||",
                                "end group|||",
                                "end  group|||")
                        .wrong())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "pulldata('f', 'a', 'b', 'c')~UNKNOWN_FUNCTION",
                "search('x')~UNKNOWN_FUNCTION",
                "IF(1, 2, 3)~UNKNOWN_FUNCTION",
                "document('file:///etc/passwd')~UNKNOWN_FUNCTION",
                "evaluate('1')~UNKNOWN_FUNCTION",
                "if(1, 2)~BAD_ARGUMENTS",
                "${nobody} + 1~UNKNOWN_REFERENCE",
                "${last-saved#q}~UNKNOWN_REFERENCE",
                "../nobody~UNKNOWN_REFERENCE",
                "/data/nobody~UNKNOWN_REFERENCE",
                "instance('no')/root/item~UNKNOWN_REFERENCE",
                "1 +~BAD_EXPRESSION",
                "(1~BAD_EXPRESSION",
                "${q~BAD_EXPRESSION",
                "'open~BAD_EXPRESSION",
                "1 == 2~BAD_EXPRESSION",
                "$v0~BAD_EXPRESSION",
                "//q~BAD_EXPRESSION",
                "ancestor::q~BAD_EXPRESSION",
                "count(//*)~BAD_EXPRESSION",
                "regex(${q}, '(?=a)')~BAD_PATTERN",
                "regex(${q}, '(a)\\1')~BAD_PATTERN",
                "${twice}~AMBIGUOUS_REFERENCE",
                "${x}~CYCLE",
            })
    void anExpressionThatCannotBeIsNamed(String expression, String fault) {
        assertThat(SheetBuilder.survey(
                                "type|name|label|calculation",
                                "text|q|Q|",
                                "begin group|g|G|",
                                "text|twice|T|",
                                "end group|||",
                                "text|twice|T|",
                                "calculate|x||" + expression)
                        .wrong())
                .singleElement()
                .asString()
                .startsWith("survey 7 ")
                .endsWith(fault);
    }

    @Test
    void aCycleIsNamedByItsRow() {
        FormReading reading = SheetBuilder.survey(
                        "type|name|label|relevant|calculation",
                        "integer|a|A|${c} > 1|",
                        "calculate|b|||${a} + 1",
                        "calculate|c|||${b} + 1")
                .read();
        assertThat(reading.form()).isNull();
        assertThat(reading.complaints())
                .containsExactly(new FormComplaint("survey", 2, "", FormFault.CYCLE, List.of("a → c → b → a")));
        assertThat(SheetBuilder.survey(
                                "type|name|label|relevant", "begin group|g|G|${q} = 1", "text|q|Q|", "end group|||")
                        .wrong())
                .containsExactly("survey 2  CYCLE");
    }

    @Test
    void whatStandsInAnyColumnIsLookedAt() {
        assertThat(SheetBuilder.survey(
                                "type|name|label|hint|relevant|constraint|constraint_message|required|required_message|default|choice_filter|read_only|media::image::fr|trigger|comment",
                                "select_one yn|q|${no1}|${no2}|${no3}|${no4}|${no5}|${no6}|${no7}|${no8}|${no9}|${no10}|a.png|${q}|as you like")
                        .choices("list_name|name|label|image", "yn|y|${no11}|b.png")
                        .wrong())
                .containsExactlyInAnyOrder(
                        "survey 1 comment UNUSED_COLUMN",
                        "survey 2 label UNKNOWN_REFERENCE",
                        "survey 2 hint UNKNOWN_REFERENCE",
                        "survey 2 relevant UNKNOWN_REFERENCE",
                        "survey 2 constraint UNKNOWN_REFERENCE",
                        "survey 2 constraint_message UNKNOWN_REFERENCE",
                        "survey 2 required UNKNOWN_REFERENCE",
                        "survey 2 required_message UNKNOWN_REFERENCE",
                        "survey 2 default UNKNOWN_REFERENCE",
                        "survey 2 choice_filter UNKNOWN_REFERENCE",
                        "survey 2 read_only UNKNOWN_REFERENCE",
                        "survey 2 media::image::fr UNSUPPORTED_COLUMN",
                        "survey 2 trigger UNSUPPORTED_COLUMN",
                        "survey 2 label UNKNOWN_REFERENCE",
                        "choices 2 image UNSUPPORTED_COLUMN");
    }

    @Test
    void rowsAndNamesMustFit() {
        assertThat(SheetBuilder.survey(
                                "type|name|label|parameters|repeat_count",
                                "text|a|A||",
                                "text|a|A||",
                                "text|1a|A||",
                                "text||A||",
                                "|b|B||",
                                "wish|c|C||",
                                "select_one none|d|D||",
                                "range|e|E|start=5 end=1|",
                                "range|e2|E|start=1e999999999|",
                                "select_one yn|f|F|randomize=true|",
                                "end group||||",
                                "begin repeat|r|R||${nobody}",
                                "end group||||",
                                "begin group|g|G||")
                        .choices("list_name|name|label", "yn|y|Yes", "yn|y|Yes", "yn|y z|Yes", "|x|X")
                        .wrong())
                .containsExactly(
                        "survey 3 name DUPLICATE_NAME",
                        "survey 4 name BAD_NAME",
                        "survey 5 name BAD_NAME",
                        "survey 6 type UNKNOWN_TYPE",
                        "survey 7 type UNKNOWN_TYPE",
                        "survey 8 type MISSING_LIST",
                        "survey 9 parameters BAD_RANGE",
                        "survey 10 parameters BAD_RANGE",
                        "survey 11 parameters UNSUPPORTED_PARAMETER",
                        "survey 12 type UNOPENED_GROUP",
                        "survey 13 type UNCLOSED_GROUP",
                        "survey 13 repeat_count UNKNOWN_REFERENCE",
                        "survey 14 type UNOPENED_GROUP",
                        "survey 15 type UNCLOSED_GROUP",
                        "choices 3 name DUPLICATE_CHOICE",
                        "choices 4 name BAD_NAME",
                        "choices 5 list_name MISSING_LIST");
    }

    @Test
    void sheetsAndSettingsThatChangeNothingAreNamedAndNoReasonToRefuse() {
        FormReading reading = SheetBuilder.survey("type|name|label", "text|a|A", "text|off|Off")
                .settings("form_id|public_key|omit_instanceID", "f|MIIB|false")
                .sheet("notes", "anything")
                .read();
        assertThat(reading.form()).isNotNull();
        assertThat(reading.complaints()).extracting(FormComplaint::fault).containsExactly(FormFault.UNUSED_SETTING);
        assertThat(SheetBuilder.survey("type|name|label", "text|a|A")
                        .sheet("external_choices", "list_name|name")
                        .sheet("Entities", "list_name")
                        .wrong())
                .containsExactly("external_choices 0  UNSUPPORTED_SHEET", "Entities 0  UNSUPPORTED_SHEET");
    }

    @Test
    void aFilterThatAsksForAColumnThatIsNotThereReadsNothing() {
        FormReading reading = SheetBuilder.survey("type|name|label|choice_filter", "select_one l|q|Q|kind = yes")
                .choices("list_name|name|label|kind", "l|a|A|yes")
                .read();
        assertThat(reading.form()).isNotNull();
        assertThat(reading.complaints())
                .containsExactly(new FormComplaint(
                        "survey", 2, "choice_filter", FormFault.UNKNOWN_CHOICE_COLUMN, List.of("yes")));
    }

    @Test
    void aFormWithoutQuestionsIsNone() {
        assertThat(SheetBuilder.survey("type|name|label").wrong()).containsExactly("survey 0  NO_QUESTION");
        assertThat(SheetBuilder.survey("name|label", "a|A").wrong()).containsExactly("survey 1  MISSING_COLUMN");
        assertThat(new SheetBuilder().sheet("other", "a").wrong()).containsExactly(" 0  NO_SURVEY_SHEET");
        assertThat(SheetBuilder.survey("type|type", "text|a").wrong()).contains("survey 1 type DUPLICATE_COLUMN");
    }

    @Test
    void aRowThatIsSwitchedOffIsNotThere() {
        Form form = SheetBuilder.survey("type|name|label|disabled", "text|a|A|", "geopoint|b|B|yes")
                .form();
        assertThat(form.questions()).extracting(FormQuestion::name).containsExactly("a");
    }
}
