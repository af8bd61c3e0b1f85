package org.mouakaba.territory.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mouakaba.territory.boundary.UnreadableCommuneException;

/** Reads a list of communes as it comes out of a spreadsheet. */
public final class CommuneList {

    private static final int LONGEST_NAME = 100;
    private static final int PROVINCE = "04.421".length();
    private static final Pattern CODE = Pattern.compile("\\d{2}\\.\\d{3}(\\.\\d{1,3}){1,3}\\.?");

    private CommuneList() {}

    /**
     * @param provinces the codes of all provinces and prefectures
     * @throws UnreadableCommuneException at the first line that is no commune of one of them; a first line of headings is
     *     passed over
     */
    public static List<Commune> read(String list, Set<String> provinces) {
        List<Commune> communes = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(list))
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        long read = 0;
        try (CSVParser lines = format.parse(new StringReader(list))) {
            for (CSVRecord line : lines) {
                read = lines.getCurrentLineNumber();
                boolean headings =
                        line.getRecordNumber() == 1 && line.get(0).chars().noneMatch(Character::isDigit);
                if (!headings) {
                    communes.add(commune(line, provinces).orElseThrow(unreadable(read)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException unquoted) {
            throw unreadable(read + 1).get();
        }
        if (communes.isEmpty()) {
            throw unreadable(read + 1).get();
        }
        return communes;
    }

    private static Optional<Commune> commune(CSVRecord line, Set<String> provinces) {
        String code = line.get(0);
        if (line.size() < 3 || !CODE.matcher(code).matches() || !isName(line.get(1)) || !isName(line.get(2))) {
            return Optional.empty();
        }
        String province = code.substring(0, PROVINCE);
        String plain = code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
        return provinces.contains(province)
                ? Optional.of(new Commune(plain, province, line.get(1), line.get(2)))
                : Optional.empty();
    }

    private static Supplier<UnreadableCommuneException> unreadable(long line) {
        return () -> new UnreadableCommuneException(line);
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }

    private static char delimiter(String list) {
        return list.indexOf('\t') >= 0 ? '\t' : list.indexOf(';') >= 0 ? ';' : ',';
    }
}
