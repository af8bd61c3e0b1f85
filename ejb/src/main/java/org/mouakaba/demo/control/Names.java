package org.mouakaba.demo.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Moroccan given and family names with the Latin spellings that papers carry ({@code demo/names.csv}). */
final class Names {

    /** A name in Arabic and in one of its Latin spellings. */
    record Name(String arabic, String latin) {}

    private final List<CSVRecord> male = new ArrayList<>();
    private final List<CSVRecord> female = new ArrayList<>();
    private final List<CSVRecord> family = new ArrayList<>();

    Names() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        InputStream file = Objects.requireNonNull(Names.class.getResourceAsStream("/demo/names.csv"));
        try (CSVParser rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (CSVRecord row : rows) {
                switch (row.get("kind")) {
                    case "male" -> male.add(row);
                    case "female" -> female.add(row);
                    default -> family.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Name given(Chance chance, boolean man) {
        return spelled(chance, chance.of(man ? male : female));
    }

    Name family(Chance chance) {
        return spelled(chance, chance.of(family));
    }

    private static Name spelled(Chance chance, CSVRecord row) {
        return new Name(row.get("arabic"), chance.of(List.of(row.get("variants").split("\\|", -1))));
    }
}
