package org.mouakaba.instrument.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.SheetReader;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.document.boundary.UnreadableSheetException;
import org.mouakaba.instrument.boundary.FormFault;

/** The sheets of a workbook that a form is made of; others are not looked into. */
final class FormWorkbook {

    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";
    static final String MAPPING = "mouakaba";

    static final SheetLimits LIMITS = new SheetLimits(5, 60, 5_000, 200, 10_000);

    private static final Set<String> READ = Set.of(SURVEY, CHOICES, SETTINGS, MAPPING);
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * A sheet with its rows, the headings first.
     *
     * @param name as its tab says
     */
    record Sheet(String name, List<SheetRow> rows) {}

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    /** @throws UnfitWorkbook where nothing can be read, saying why */
    FormWorkbook(byte[] file) throws UnfitWorkbook {
        if (file.length > LIMITS.megabytes() << 20) {
            throw new UnfitWorkbook(FormFault.TOO_LARGE, LIMITS.megabytes());
        }
        if (file.length > OLE.length && Arrays.equals(file, 0, OLE.length, OLE, 0, OLE.length)) {
            new OldWorkbook(file, LIMITS).read(this);
        } else {
            read(file);
        }
    }

    /** By its name in small letters; an empty one where there is none. */
    Sheet sheet(String name) {
        return sheets.getOrDefault(name, new Sheet(name, List.of()));
    }

    /** All of them, as their tabs say. */
    List<String> names() {
        return names;
    }

    /** Whether a sheet of this name is read; of two of one name only the first is. */
    boolean wants(String name) {
        names.add(name);
        String plain = plain(name);
        return READ.contains(plain) && !sheets.containsKey(plain);
    }

    void take(String name, List<SheetRow> rows) {
        sheets.put(plain(name), new Sheet(name, rows));
    }

    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void read(byte[] file) throws UnfitWorkbook {
        try {
            SheetReader reader = new SheetReader(new ByteArrayInputStream(file), LIMITS);
            requireHarmless(reader.parts());
            List<String> titles = reader.sheets();
            for (int i = 0; i < titles.size(); i++) {
                if (wants(titles.get(i))) {
                    read(reader, i, titles.get(i));
                }
            }
        } catch (UnreadableSheetException e) {
            throw unfit("", e);
        } catch (IOException e) {
            throw new UnfitWorkbook(FormFault.DAMAGED);
        }
    }

    private void read(SheetReader reader, int index, String title) throws UnfitWorkbook {
        try (Stream<SheetRow> rows = reader.rowsAndFormulas(index)) {
            take(title, rows.toList());
        } catch (UnreadableSheetException e) {
            throw unfit(title, e);
        }
    }

    private static void requireHarmless(Set<String> parts) throws UnfitWorkbook {
        for (String part : parts) {
            if (part.endsWith("vbaproject.bin") || part.contains("/macrosheets/")) {
                throw new UnfitWorkbook(FormFault.MACROS);
            }
        }
        for (String part : parts) {
            if (part.contains("/externallinks/") || part.endsWith("/connections.xml")) {
                throw new UnfitWorkbook(FormFault.EXTERNAL_LINK);
            }
        }
    }

    private static UnfitWorkbook unfit(String sheet, UnreadableSheetException e) {
        FormFault fault = switch (e.messageKey()) {
            case "document.noWorkbook" -> FormFault.NOT_A_WORKBOOK;
            case "document.tooLarge" -> FormFault.TOO_LARGE;
            case "document.tooManyRows" -> FormFault.TOO_MANY_ROWS;
            case "document.tooManyColumns" -> FormFault.TOO_MANY_COLUMNS;
            case "document.cellTooLong" -> FormFault.CELL_TOO_LONG;
            default -> FormFault.DAMAGED;
        };
        return new UnfitWorkbook(sheet, 0, fault, e.messageArguments());
    }
}
