package org.mouakaba.intake.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindsTest {

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.4 ', application/pdf",
        "'\u00ff\u00d8\u00ff\u00e0', image/jpeg",
        "'\u0089PNG\r\n\u001a\n', image/png",
    })
    void knowsAKindByItsContent(String begin, String kind) {
        assertThat(FileKinds.kindOf(begin.getBytes(ISO_8859_1))).hasValue(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "'MZ\u0090'",
        "'<html>'",
        "'<svg xmlns=''http://www.w3.org/2000/svg''/>'",
        "'#!/bin/sh'",
        "'plain words'"
    })
    void allowsNoOther(String begin) {
        assertThat(FileKinds.kindOf(begin.getBytes(ISO_8859_1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\x\\letter.doc, letter.pdf",
        "invoice.pdf.exe, invoice_pdf.pdf",
        "a\u202efdp.exe, a_fdp.pdf",
        "'\"x\"; filename=y', _x__ filename_y.pdf",
        "صورة الجرح.jpg, صورة الجرح.pdf",
        "'', file.pdf",
    })
    void leavesNothingInANameThatDirectsAnything(String sent, String name) {
        assertThat(FileKinds.name(sent, "application/pdf")).isEqualTo(name);
    }

    /** The header of a voice message: a page of Ogg, and in it what Opus begins with. */
    @Test
    void knowsAVoiceMessage() {
        byte[] begin = new byte[64];
        byte[] page = "OggS".getBytes(ISO_8859_1);
        byte[] codec = "OpusHead".getBytes(ISO_8859_1);
        System.arraycopy(page, 0, begin, 0, page.length);
        begin[5] = 2;
        begin[26] = 1;
        begin[27] = 19;
        System.arraycopy(codec, 0, begin, 28, codec.length);
        assertThat(FileKinds.kindOf(begin)).hasValue("audio/opus");
    }

    @Test
    void keepsNamesShort() {
        assertThat(FileKinds.name("a".repeat(300), "image/png")).hasSize(84);
    }
}
