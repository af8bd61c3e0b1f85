package org.mouakaba.instrument.control;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouakaba.instrument.boundary.FormText;

/** The languages of a form: what headings call them, and their tags. */
final class Languages {

    private static final Pattern TAG = Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\s*\\)\\s*");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("arabic", "ar"),
            Map.entry("arabe", "ar"),
            Map.entry("العربية", "ar"),
            Map.entry("عربي", "ar"),
            Map.entry("french", "fr"),
            Map.entry("français", "fr"),
            Map.entry("francais", "fr"),
            Map.entry("الفرنسية", "fr"),
            Map.entry("english", "en"),
            Map.entry("anglais", "en"),
            Map.entry("الإنجليزية", "en"),
            Map.entry("tamazight", "zgh"),
            Map.entry("ⵜⴰⵎⴰⵣⵉⵖⵜ", "zgh"));

    private final String own;

    /** @param own as the settings name it; empty where they name none */
    Languages(String own) {
        this.own = tag(own);
    }

    /** {@code fr} of "Français (fr)", of "French" and of "fr"; of any other name the name in small letters. */
    static String tag(String name) {
        Matcher tag = TAG.matcher(name);
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : NAMES.getOrDefault(plain, plain);
    }

    /** @param byName by the language as the heading names it; empty where it names none */
    FormText text(Map<String, String> byName) {
        Map<String, String> byTag = new LinkedHashMap<>();
        String first = own;
        byTag.put(first, "");
        byName.forEach((name, text) -> byTag.put(tag(name), text));
        String bare = byName.getOrDefault("", "");
        if (byTag.getOrDefault(first, "").isEmpty() && !bare.isEmpty()) {
            byTag.put(first, bare);
        }
        byTag.values().removeIf(String::isEmpty);
        return byTag.isEmpty() ? FormText.EMPTY : new FormText(byTag);
    }
}
