package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Our own sheet: what the results of a form mean. */
class MappingTest {

    private static SheetBuilder form() {
        return SheetBuilder.survey(
                "type|name|label|calculation",
                "integer|age|Age|",
                "begin repeat|member|M|",
                "integer|inner|I|",
                "end repeat|||",
                "calculate|total||${age} * 2",
                "calculate|band||if(${total} > 10, 'HIGH', 'LOW')");
    }

    @Test
    void saysWhichResultIsWhat() {
        Form form = form().mapping(
                        "Key|Value",
                        "kind|risk",
                        "score|total",
                        "risk|band",
                        "domain.HEALTH|age",
                        "prefill.age|person.age",
                        "source|Washington Group")
                .form();
        FormMapping mapping = form.mapping();
        assertThat(mapping.kind()).isEqualTo("RISK");
        assertThat(mapping.score()).isEqualTo("total");
        assertThat(mapping.risk()).isEqualTo("band");
        assertThat(mapping.domains()).containsEntry("HEALTH", "age");
        assertThat(mapping.prefill()).containsEntry("age", "person.age");
        assertThat(mapping.source()).isEqualTo("Washington Group");
        assertThat(Filling.of(form, "age", "6").state().results())
                .containsEntry("total", "12")
                .containsEntry("band", "HIGH");
        assertThat(form().form().mapping()).isEqualTo(FormMapping.NONE);
    }

    @Test
    void aKeyThatMeansNothingAndAQuestionThatIsNotThereAreNamed() {
        assertThat(form().mapping(
                                "key|value",
                                "kind|RISK",
                                "kind|NEEDS",
                                "wish|x",
                                "score|nobody",
                                "risk|inner",
                                "domain.|age",
                                "prefill.nobody|person.age",
                                "prefill.age|not a fact",
                                "source|")
                        .wrong())
                .containsExactly(
                        "mouakaba 3 key BAD_MAPPING",
                        "mouakaba 4 key BAD_MAPPING",
                        "mouakaba 5 key BAD_MAPPING",
                        "mouakaba 6 key BAD_MAPPING",
                        "mouakaba 7 key BAD_MAPPING",
                        "mouakaba 8 key BAD_MAPPING",
                        "mouakaba 9 key BAD_MAPPING",
                        "mouakaba 10 key BAD_MAPPING");
    }
}
