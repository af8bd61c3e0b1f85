package org.mouakaba.intake.control;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * The kinds of files that may come with a report, told by their content: what a sender calls a file says nothing. Pictures,
 * papers and voice messages, none of which can run. Anything else is refused.
 */
public final class FileKinds {

    private static final Tika TIKA = new Tika();

    /** How a name ends, by what the content is. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/heic", "heic"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/opus", "opus"),
            Map.entry("audio/vorbis", "ogg"));

    private static final int LONGEST = 80;

    private FileKinds() {}

    /** The media type of a content that is allowed; empty where it is not. */
    public static Optional<String> kindOf(byte[] content) {
        return Optional.of(TIKA.detect(content)).filter(ENDINGS::containsKey);
    }

    /**
     * A name that can be saved anywhere, without what directs text or a file system, and with the ending of its kind.
     *
     * @param mediaType one of {@link #kindOf}
     */
    public static String name(String sent, String mediaType) {
        String base = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "_")
                .strip();
        String kept = base.isEmpty() ? "file" : base.substring(0, Math.min(base.length(), LONGEST));
        return kept + '.' + ENDINGS.getOrDefault(mediaType, "bin");
    }
}
