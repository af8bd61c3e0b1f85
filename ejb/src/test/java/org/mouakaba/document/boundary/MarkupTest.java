package org.mouakaba.document.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void escapesWhatPeopleWrite() {
        assertThat(new Markup()
                        .element("p", "<b>&\"</b>", "class", "\"><script>")
                        .end())
                .contains("<p class=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;\"&lt;/b&gt;</p>");
    }

    @Test
    void replacesWhatNoXmlMayHold() {
        assertThat(new Markup().paragraph("a\u0000b\uFFFEc\uD800d").end()).contains("<p>a\uFFFDb\uFFFDc\uFFFDd</p>");
    }

    @Test
    void knowsFewElements() {
        assertThatThrownBy(() -> new Markup().open("script")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Markup().open("image")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isolatesEachTextInItsOwnDirection() {
        assertThat(new Markup()
                        .isolated("ليلى")
                        .isolated("-12,5")
                        .isolated("Leïla")
                        .end())
                .contains("<bdi dir=\"rtl\">ليلى</bdi><bdi dir=\"ltr\">-12,5</bdi><bdi dir=\"ltr\">Leïla</bdi>");
    }

    @Test
    void keepsSignsWithTheirWords() {
        assertThat(new Markup().paragraph("« transport » : 68 % de 40 DH").end())
                .contains("«\u00A0transport\u00A0»\u00A0: 68\u00A0% de 40\u00A0DH");
    }

    @Test
    void leavesTheCornersOfAMapEmpty() {
        assertThat(new Markup()
                        .tiles(List.of(
                                new PrintedTile(1, 2, "Nord", "68 %", "q3"), new PrintedTile(2, 1, "Sud", "", "q0")))
                        .end())
                .contains(
                        "<tr><td></td><td class=\"tile q3\">Nord<br></br><strong><bdi dir=\"ltr\">68\u00A0%</bdi></strong></td></tr>",
                        "<tr><td class=\"tile q0\">Sud<br></br><strong><bdi dir=\"ltr\"></bdi></strong></td><td></td></tr>");
    }
}
