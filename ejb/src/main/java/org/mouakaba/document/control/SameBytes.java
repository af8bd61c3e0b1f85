package org.mouakaba.document.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a PDF what FOP lets nobody set: the time of rendering in the metadata becomes the document's own, and the
 * random identifier one that follows from the content. Nothing moves: all is replaced at equal length. The server runs in
 * UTC, for FOP writes dates in the zone of the machine.
 */
final class SameBytes {

    private static final Pattern WRITTEN = Pattern.compile("(<xmp:MetadataDate>)([^<]*)(</xmp:MetadataDate>)");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID \\[<(\\p{XDigit}{32})> <(\\p{XDigit}{32})>]");

    private SameBytes() {}

    static byte[] of(byte[] pdf, Instant createdAt) {
        byte[] same = pdf.clone();
        // One byte, one character: places in the text are places in the file.
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher written = only(WRITTEN, text);
        String date = createdAt.truncatedTo(ChronoUnit.SECONDS).toString();
        String rest = date + written.group(3);
        put(same, written.start(2), rest + " ".repeat(written.end() - written.start(2) - rest.length()));
        Matcher identifier = only(IDENTIFIER, text);
        Arrays.fill(same, identifier.start(1), identifier.end(1), (byte) '0');
        Arrays.fill(same, identifier.start(2), identifier.end(2), (byte) '0');
        String content = digest(same).substring(0, identifier.group(1).length());
        put(same, identifier.start(1), content);
        put(same, identifier.start(2), content);
        return same;
    }

    /** The last one: what pages show is compressed, but nobody should rely on it. */
    private static Matcher only(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        int at = -1;
        while (found.find()) {
            at = found.start();
        }
        if (at < 0 || !found.find(at)) {
            throw new IllegalStateException("FOP no longer writes " + pattern);
        }
        return found;
    }

    private static void put(byte[] into, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
