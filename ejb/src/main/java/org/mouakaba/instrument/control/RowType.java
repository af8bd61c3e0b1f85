package org.mouakaba.instrument.control;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouakaba.instrument.boundary.FormQuestionType;

/**
 * What the first cell of a row says, in today's spelling or in one of the old ones.
 *
 * @param type HIDDEN for what is no question
 * @param list name of the list of a select; empty for others
 * @param orOther whether a choice of one's own is to be offered
 */
record RowType(Kind kind, FormQuestionType type, String list, boolean orOther) {

    /** What a row does. */
    enum Kind {
        BLANK,
        BEGIN_GROUP,
        END_GROUP,
        BEGIN_REPEAT,
        END_REPEAT,
        QUESTION,
        UNSUPPORTED,
        UNSUPPORTED_BLOCK,
        UNKNOWN
    }

    private static final Pattern GROUPING = Pattern.compile("(begin|start|end)[ _]?(group|repeat|loop)(?: .*)?");
    private static final Pattern SELECT = Pattern.compile(
            "(?:add )?(select1|select_one|select one|select_multiple|select multiple|select all that apply)"
                    + "(?: prompt)?(?: using| from)? (\\S+)(?: (or[_ ]?other|or specify other))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADORNED = Pattern.compile("(?:add |q |get )?(.+?)(?: prompt)?");

    private static final Map<String, FormQuestionType> QUESTIONS = Map.ofEntries(
            Map.entry("text", FormQuestionType.TEXT),
            Map.entry("string", FormQuestionType.TEXT),
            Map.entry("phone number", FormQuestionType.TEXT),
            Map.entry("integer", FormQuestionType.INTEGER),
            Map.entry("int", FormQuestionType.INTEGER),
            Map.entry("decimal", FormQuestionType.DECIMAL),
            Map.entry("date", FormQuestionType.DATE),
            Map.entry("time", FormQuestionType.TIME),
            Map.entry("datetime", FormQuestionType.DATE_TIME),
            Map.entry("date time", FormQuestionType.DATE_TIME),
            Map.entry("range", FormQuestionType.RANGE),
            Map.entry("note", FormQuestionType.NOTE),
            Map.entry("acknowledge", FormQuestionType.ACKNOWLEDGE),
            Map.entry("trigger", FormQuestionType.ACKNOWLEDGE),
            Map.entry("calculate", FormQuestionType.CALCULATE),
            Map.entry("hidden", FormQuestionType.HIDDEN),
            Map.entry("today", FormQuestionType.TODAY),
            Map.entry("start", FormQuestionType.START),
            Map.entry("start time", FormQuestionType.START),
            Map.entry("end", FormQuestionType.END),
            Map.entry("end time", FormQuestionType.END),
            Map.entry("username", FormQuestionType.USERNAME));

    private static final Set<String> UNSUPPORTED = Set.of(
            "geopoint",
            "geotrace",
            "geoshape",
            "gps",
            "location",
            "start-geopoint",
            "background-geopoint",
            "image",
            "photo",
            "audio",
            "video",
            "file",
            "barcode",
            "rank",
            "osm",
            "csv-external",
            "xml-external",
            "audit",
            "background-audio",
            "deviceid",
            "device id",
            "imei",
            "phonenumber",
            "simserial",
            "sim id",
            "subscriberid",
            "subscriber id",
            "email",
            "uri:deviceid",
            "uri:phonenumber",
            "uri:simserial",
            "uri:subscriberid",
            "uri:username",
            "uri:email",
            "last-saved",
            "xform",
            "include",
            "percentage",
            "signature");

    private static final Pattern UNSUPPORTED_SELECT = Pattern.compile(
            "(?:rank|select_one_external|select_one_from_file|select_multiple_from_file|select one external"
                    + "|select one from file|select multiple from file|include|table-list|range from) .*");

    static RowType of(String written) {
        String spaced = written.strip().replaceAll("\\s+", " ");
        String plain = spaced.toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return other(Kind.BLANK);
        }
        Matcher grouping = GROUPING.matcher(plain);
        if (grouping.matches()) {
            return grouping(grouping.group(1), grouping.group(2));
        }
        if (UNSUPPORTED.contains(plain) || UNSUPPORTED_SELECT.matcher(plain).matches()) {
            return other(Kind.UNSUPPORTED);
        }
        Matcher select = SELECT.matcher(spaced);
        if (select.matches()) {
            return select(select);
        }
        Matcher adorned = ADORNED.matcher(plain);
        String bare = adorned.matches() ? adorned.group(1) : plain;
        FormQuestionType type = QUESTIONS.getOrDefault(plain, QUESTIONS.get(bare));
        if (type != null) {
            return new RowType(Kind.QUESTION, type, "", false);
        }
        return other(UNSUPPORTED.contains(bare) ? Kind.UNSUPPORTED : Kind.UNKNOWN);
    }

    private static RowType grouping(String verb, String what) {
        boolean begins = !verb.equals("end");
        return switch (what) {
            case "group" -> other(begins ? Kind.BEGIN_GROUP : Kind.END_GROUP);
            case "repeat" -> other(begins ? Kind.BEGIN_REPEAT : Kind.END_REPEAT);
            default -> other(Kind.UNSUPPORTED_BLOCK);
        };
    }

    private static RowType select(Matcher select) {
        String list = select.group(2);
        if (list.contains("${") || list.matches(".*\\.(csv|xml|geojson)")) {
            return other(Kind.UNSUPPORTED);
        }
        String how = select.group(1).toLowerCase(Locale.ROOT);
        boolean one = how.equals("select1") || how.endsWith("one");
        return new RowType(
                Kind.QUESTION,
                one ? FormQuestionType.SELECT_ONE : FormQuestionType.SELECT_MULTIPLE,
                list,
                select.group(3) != null);
    }

    private static RowType other(Kind kind) {
        return new RowType(kind, FormQuestionType.HIDDEN, "", false);
    }
}
