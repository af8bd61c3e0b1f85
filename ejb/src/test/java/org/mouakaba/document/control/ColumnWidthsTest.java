package org.mouakaba.document.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mouakaba.document.boundary.PrintedDocument.Paper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ColumnWidthsTest {

    @Test
    void givesWordsTheRoomThatNumbersLeave() throws Exception {
        List<Integer> widths = widths("<tr><th>Programme</th><th class='n'>DH</th></tr>"
                + "<tr><td>Subvention</td><td class='n'>1.234,50</td></tr>");
        assertThat(widths.get(0)).isGreaterThan(5 * widths.get(1));
    }

    @Test
    void letsNoNumberBreak() throws Exception {
        String long1 = "mot ".repeat(200);
        List<Integer> widths =
                widths("<tr><td>" + long1 + "</td><td>" + long1 + "</td><td class='n'>1.144.500,00 DH</td></tr>");
        assertThat(widths.get(2)).isGreaterThanOrEqualTo(150);
        assertThat(widths.get(0)).isEqualTo(widths.get(1)).isGreaterThan(widths.get(2));
    }

    @Test
    void countsCellsThatSpan() throws Exception {
        assertThat(widths("<tr><th colspan='3'>Trimestre</th></tr><tr><td>a</td><td>b</td><td>c</td></tr>"))
                .hasSize(3);
    }

    @Test
    void leavesGivenWidthsAlone() throws Exception {
        assertThat(widths("<colgroup><col width='1'/><col width='7'/></colgroup><tr><td>a</td><td>b</td></tr>"))
                .containsExactly(1, 7);
    }

    private static List<Integer> widths(String rows) throws Exception {
        Document body = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<body><table>" + rows + "</table></body>")));
        ColumnWidths.fill(body, Paper.PORTRAIT);
        NodeList columns = body.getElementsByTagName("col");
        return IntStream.range(0, columns.getLength())
                .mapToObj(i -> Integer.valueOf(((Element) columns.item(i)).getAttribute("width")))
                .toList();
    }
}
