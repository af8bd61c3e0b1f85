package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouakaba.instrument.boundary.Filling.computed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions come to: every function, and what differs from plain XPath. */
class ExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "if(${n} > 3, 'more', 'less')|more",
                "selected('a b', 'b')|1",
                "selected('ab', 'b')|0",
                "selected-at('a b c', 1)|b",
                "selected-at('a b c', 7)|\"\"",
                "count-selected('a b c')|3",
                "not(true())|0",
                "regex(${a}, '[a-z]+')|1",
                "regex(${a}, '[a-f]')|0",
                "round(2.5)|3",
                "round(-2.5)|-2",
                "round(3.14159, 2)|3.14",
                "coalesce('', ${a})|abc",
                "concat(${a}, '-', 1 + 1)|abc-2",
                "int(7.9)|7",
                "int(-7.9)|-7",
                "number('12') + 1|13",
                "string(5)|5",
                "string-length(${a})|3",
                "substr(${a}, 1)|bc",
                "substr(${a}, 0, 2)|ab",
                "substr(${a}, -1)|c",
                "substring(${a}, 2, 1)|b",
                "contains(${a}, 'bc')|1",
                "starts-with(${a}, 'ab')|1",
                "ends-with(${a}, 'bc')|1",
                "substring-before('2026-11', '-')|2026",
                "substring-after('2026-11', '-')|11",
                "translate('bar', 'abc', 'AB')|BAr",
                "normalize-space('  a   b ')|a b",
                "abs(-3)|3",
                "pow(2, 10)|1024",
                "sqrt(16)|4",
                "log(1)|0",
                "log10(1000)|3",
                "exp(0)|1",
                "round(pi(), 2)|3.14",
                "sin(0) + cos(0) + tan(0) + asin(0) + atan(0) + atan2(0, 1)|1",
                "acos(1)|0",
                "7 mod 3|1",
                "7 div 2|3.5",
                "-${n}|-5",
                "0.1 + 0.2 > 0.29|1",
                "min(3, 1, 2)|1",
                "max(3, 1, 2)|3",
                "sum(3, 1, 2)|6",
                "join(', ', 'x', 'y')|x, y",
                "checklist(2, 3, true(), false(), true())|1",
                "weighted-checklist(5, 9, true(), 4, ${a} = 'abc', 2)|1",
                "boolean-from-string('TRUE')|1",
                "boolean-from-string('no')|0",
                "boolean('')|0",
                "true()|1",
                "false()|0",
                "${a} = 'abc' and ${n} != 4 or false()|1",
                "today()|2026-11-27",
                "today() - date('2026-11-20')|7",
                "date(today() + 7)|2026-12-04",
                "format-date(${d}, '%d/%m/%Y')|05/03/1990",
                "format-date-time('2026-11-27T09:05:00', '%e %b %H:%M')|27 Nov 09:05",
                "int((today() - ${d}) div 365.25)|36",
                "date-time('2026-11-27')|2026-11-27T00:00:00",
                "decimal-date-time('1970-01-02T12:00:00')|1.5",
                "${d} < today()|1",
                "${d} >= '1990-03-05'|1",
                "'${a}'|abc",
                "'<${a}>'|<abc>",
                "${b}|\"\"",
                "${b} = ''|1",
                "number(${b})|\"\"",
                "${b} + 1|\"\"",
                "if(${b} > 3, 'more', 'less')|less",
                "‘abc’ = ${a}|1",
                "string-length(uuid())|36",
                "random() < 1|1",
                "../a|abc",
                "/data/a|abc",
                "now() > today()|0",
            })
    void comesTo(String expression, String expected) {
        assertThat(computed(expression, "a", "abc", "n", "5", "d", "1990-03-05"))
                .isEqualTo(expected);
    }

    @Test
    void whatDrawsLotsStaysAsItWasDrawn() {
        Form form = SheetBuilder.survey("type|name|calculation", "calculate|id|uuid()", "calculate|f|once(random())")
                .form();
        Filling first = Filling.of(form);
        assertThat(first.answer("id")).isNotEqualTo(Filling.of(form).answer("id"));
        Filling second = Filling.of(form, "id", first.answer("id"), "f", first.answer("f"));
        assertThat(second.state().answers()).isEqualTo(first.state().answers());
    }

    @Test
    void aDayThatIsComputedIsADay() {
        Form form = SheetBuilder.survey("type|name|calculation", "date|due|today() + 10", "integer|n|7.9")
                .form();
        Filling filling = Filling.of(form);
        assertThat(filling.answer("due")).isEqualTo("2026-12-07");
        assertThat(filling.answer("n")).isEqualTo("7");
        assertThat(filling.question("due").readOnly()).isTrue();
    }

    @Test
    void aChoiceIsNamedInTheLanguageOfTheReader() {
        Form form = SheetBuilder.survey(
                        "type|name|label::fr|label::en|calculation",
                        "select_one yn|q|Oui ?|Yes?",
                        "calculate|c|||jr:choice-name(${q}, '${q}')",
                        "note|n|Vous : ${q}|You: ${q}|")
                .choices("list_name|name|label::fr|label::en", "yn|y|Oui|Yes", "yn|n|Non|No")
                .form();
        Filling french = Filling.in("fr", form, "q", "y");
        assertThat(french.answer("c")).isEqualTo("Oui");
        assertThat(french.question("n").label()).isEqualTo("Vous : Oui");
        assertThat(Filling.in("en", form, "q", "y").question("n").label()).isEqualTo("You: Yes");
    }

    @Test
    void aListIsLookedUp() {
        Form form = SheetBuilder.survey(
                        "type|name|label|calculation",
                        "select_one towns|t|T|",
                        "calculate|p||instance('towns')/root/item[name = ${t}]/people")
                .choices("list_name|name|label|people", "towns|rabat|Rabat|577", "towns|fes|Fès|1112")
                .form();
        assertThat(Filling.of(form, "t", "fes").answer("p")).isEqualTo("1112");
    }
}
