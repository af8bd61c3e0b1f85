package org.mouakaba.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.document.boundary.UnreadableSheetException;
import org.mouakaba.document.control.SheetPackage.Part;

/** What a workbook says before its rows begin: its sheets, the texts that cells share, which formats are dates. */
public final class SheetBook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /** More text than any list has; it is held while the sheet is read. */
    private static final int MOST_SHARED = 30_000_000;

    /** What even an empty text takes. */
    private static final int OVERHEAD = 20;

    /** Letters of days, months, years, hours, minutes and seconds, outside quotes, brackets and escapes. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[ymdhs]");

    private final SheetPackage file;
    private final SheetLimits limits;
    private final List<String> titles = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean since1904;
    private Optional<String> sharedPart = Optional.empty();

    public SheetBook(InputStream in, SheetLimits limits) throws IOException {
        this.file = new SheetPackage(in, limits);
        this.limits = limits;
        String book = related("", "_rels/.rels", "/officeDocument").values().stream()
                .findFirst()
                .orElseThrow(UnreadableSheetException::noWorkbook);
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + book.substring(folder.length()) + ".rels";
        readSheets(book, related(folder, relations, "/worksheet"));
        related(folder, relations, "/styles").values().forEach(this::readStyles);
        sharedPart =
                related(folder, relations, "/sharedStrings").values().stream().findFirst();
        if (titles.isEmpty()) {
            throw UnreadableSheetException.noWorkbook();
        }
    }

    public List<String> sheets() {
        return List.copyOf(titles);
    }

    public Set<String> packed() {
        return file.names();
    }

    public Stream<SheetRow> rows(int sheet) {
        List<String> shared = sharedPart.map(this::readShared).orElse(List.of());
        SheetRows rows = new SheetRows(file.part(parts.get(sheet)), limits, shared, List.copyOf(dates), since1904);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(rows::close);
    }

    /** Where the relations of a kind lead, by their names. What lies outside of the package is no part of it. */
    private Map<String, String> related(String folder, String relations, String kind) {
        Map<String, String> related = new HashMap<>();
        try (Part part = file.part(relations)) {
            while (part.next()) {
                if (part.starts("Relationship")
                        && part.attribute("Type").endsWith(kind)
                        && !part.attribute("TargetMode").equals("External")) {
                    String target = part.attribute("Target");
                    related.put(part.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        return related;
    }

    private void readSheets(String book, Map<String, String> targets) {
        try (Part part = file.part(book)) {
            while (part.next()) {
                if (part.starts("workbookPr")) {
                    since1904 = List.of("1", "true").contains(part.attribute("date1904"));
                } else if (part.starts("sheet")) {
                    String id = relation(part);
                    String target = id == null ? null : targets.get(id);
                    // A sheet of charts has no rows.
                    if (target != null) {
                        titles.add(part.attribute("name"));
                        parts.add(target);
                    }
                }
            }
        }
    }

    private static @Nullable String relation(Part part) {
        String id = part.xml().getAttributeValue(RELATIONS, "id");
        return id == null ? part.xml().getAttributeValue(STRICT, "id") : id;
    }

    private void readStyles(String styles) {
        Map<String, String> codes = new HashMap<>();
        boolean ofCells = false;
        try (Part part = file.part(styles)) {
            while (part.next()) {
                if (part.starts("numFmt")) {
                    codes.put(part.attribute("numFmtId"), part.attribute("formatCode"));
                } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
                    ofCells = part.starts("cellXfs");
                } else if (ofCells && part.starts("xf")) {
                    dates.add(isDate(part.attribute("numFmtId"), codes));
                }
            }
        }
    }

    private static boolean isDate(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code != null) {
            String bare = QUOTED.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
            return !bare.contains("general") && DATE.matcher(bare).find();
        }
        int number = id.matches("\\d{1,3}") ? Integer.parseInt(id) : 0;
        return (number >= 14 && number <= 22)
                || (number >= 27 && number <= 36)
                || (number >= 45 && number <= 47)
                || (number >= 50 && number <= 58);
    }

    private List<String> readShared(String name) {
        List<String> shared = new ArrayList<>();
        long size = 0;
        try (Part part = file.part(name)) {
            while (part.next()) {
                if (part.starts("si")) {
                    String text = CellText.read(part, "si", limits.letters());
                    size += OVERHEAD + text.length();
                    if (size > MOST_SHARED) {
                        throw UnreadableSheetException.tooLarge(limits.unpacked());
                    }
                    shared.add(text);
                }
            }
        }
        return shared;
    }
}
