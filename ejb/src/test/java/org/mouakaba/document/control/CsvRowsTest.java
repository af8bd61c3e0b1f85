package org.mouakaba.document.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.document.boundary.TableReader;
import org.mouakaba.document.boundary.UnreadableSheetException;

class CsvRowsTest {

    private static final SheetLimits SMALL = new SheetLimits(1, 4, 4, 3, 20);

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void readsWhateverPartsTheColumns(String separator) {
        List<SheetRow> rows =
                rows("\uFEFFاسم" + separator + "b\r\n\r\n\"x" + separator + "\ny\"" + separator + " z \n");
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3);
        assertThat(rows.get(0).text("A")).isEqualTo("اسم");
        assertThat(rows.get(1).text("A")).isEqualTo("x" + separator + "\ny");
        assertThat(rows.get(1).text("B")).isEqualTo("z");
        assertThat(rows.get(1).text("C")).isEmpty();
    }

    /** The guard that our own files put before what a spreadsheet would compute. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'+212661000000,+212661000000", "'aïd,'aïd", "=1+1,=1+1"})
    void takesTheGuardAwayAndComputesNothing(String written, String read) {
        assertThat(rows("a;b\n" + written + ";1").get(1).text("A")).isEqualTo(read);
    }

    @Test
    void guessesNoCharset() {
        byte[] french = "prénom;nom\n".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> TableReader.rows(french, SMALL)).hasMessage("document.noTable");
        byte[] binary = {1, 0, 2, 0};
        assertThatThrownBy(() -> TableReader.rows(binary, SMALL)).hasMessage("document.noTable");
    }

    @Test
    void takesNoMoreThanItsLimits() {
        assertThatThrownBy(() -> rows("a\nb\nc\nd\ne")).hasMessage("document.tooManyRows");
        assertThatThrownBy(() -> rows("a;b;c;d")).hasMessage("document.tooManyColumns");
        assertThatThrownBy(() -> rows("a".repeat(21))).hasMessage("document.cellTooLong");
        byte[] large = new byte[(1 << 20) + 1];
        assertThatThrownBy(() -> TableReader.rows(large, SMALL)).isInstanceOf(UnreadableSheetException.class);
        assertThatThrownBy(() -> rows("a;\"b")).isInstanceOf(UnreadableSheetException.class);
    }

    private static List<SheetRow> rows(String text) {
        return TableReader.rows(text.getBytes(StandardCharsets.UTF_8), SMALL).toList();
    }
}
