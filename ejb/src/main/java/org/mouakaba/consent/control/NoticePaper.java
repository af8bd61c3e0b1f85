package org.mouakaba.consent.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouakaba.consent.entity.ConsentText;
import org.mouakaba.document.boundary.Markup;
import org.mouakaba.document.boundary.PdfRenderer;
import org.mouakaba.document.boundary.PrintedDocument;
import org.mouakaba.document.boundary.PrintedWords;
import org.mouakaba.organisation.boundary.Letterhead;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.setting.boundary.SettingValue;

/**
 * What everybody is told whose information is kept (law 09-08, art. 5): by whom, what for, for whom, how long, and what she
 * may ask. It is of the unit, and names nobody.
 */
public class NoticePaper {

    /** Type of the text in {@code consent_text}. */
    public static final String NOTICE = "PRIVACY_NOTICE";

    /** The number of the authorisation of the CNDP; dots to be written on until the unit has set it. */
    private static final String AUTHORISATION = "notice.authorisation";

    private static final String DOTS = "…".repeat(20);
    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z.-]+)}");

    @Inject
    PdfRenderer pdf;

    @Inject
    SettingQueries settings;

    /**
     * @param text paragraphs by line; {@code # } begins a heading, <code>- </code> a point, {@code {key}} is a gap: a setting,
     *     or organisation, unit and phone of the head
     */
    public byte[] print(ConsentText text, Letterhead head, String language, LocalDate day, Instant at) {
        PrintedWords words = new PrintedWords("consent.paper", language);
        Markup page = new Markup();
        page.open("header")
                .paragraph(words.text("kingdom") + " · " + words.label(head.organisation()) + " · "
                        + words.label(head.unit()))
                .close();
        page.heading(1, words.text("notice"));
        String filled = fill(text.text().in(words.locale()), words, head, day);
        boolean list = false;
        for (String line : filled.lines().filter(l -> !l.isBlank()).toList()) {
            boolean point = line.startsWith("- ");
            if (point != list) {
                if (point) {
                    page.open("ul");
                } else {
                    page.close();
                }
                list = point;
            }
            if (point) {
                page.element("li", line.substring(2));
            } else if (line.startsWith("# ")) {
                page.heading(2, line.substring(2));
            } else {
                page.paragraph(line);
            }
        }
        if (list) {
            page.close();
        }
        page.element("p", words.text("version", text.version()), "class", "note");
        return pdf.render(new PrintedDocument(
                words.text("notice"),
                words.locale(),
                "",
                words.label(head.unit()),
                at,
                PrintedDocument.Paper.PORTRAIT,
                page.end()));
    }

    private String fill(String text, PrintedWords words, Letterhead head, LocalDate day) {
        Map<String, SettingValue> terms = settings.inForce("retention.", day);
        Map<String, SettingValue> notice = settings.inForce("notice.", day);
        Map<String, SettingValue> clocks = settings.inForce("clock.data-rectification", day);
        return GAP.matcher(text).replaceAll(gap -> {
            String key = gap.group(1);
            String value = switch (key) {
                case "organisation" -> words.label(head.organisation());
                case "unit" -> words.label(head.unit());
                case "phone" -> head.phone() == null ? DOTS : isolate(head.phone());
                case AUTHORISATION -> isolate(set(notice, key).orElseThrow());
                default -> set(terms, key).or(() -> set(clocks, key)).orElseThrow();
            };
            return Matcher.quoteReplacement(value);
        });
    }

    private static Optional<String> set(Map<String, SettingValue> values, String key) {
        return Optional.ofNullable(values.get(key)).map(SettingValue::value);
    }

    /** A number keeps its own direction within a sentence of the other. */
    private static String isolate(String number) {
        return "\u2066" + number + "\u2069";
    }
}
