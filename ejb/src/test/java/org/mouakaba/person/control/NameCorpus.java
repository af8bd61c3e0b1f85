package org.mouakaba.person.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Registered names with the spellings that papers carry. Those of {@code names-fitted.csv} the weights of the matcher were
 * fitted to; those of {@code names-held-out.csv} were written by others, and nothing was fitted to them.
 */
final class NameCorpus {

    /** A registered name. */
    record Name(List<String> arabic, List<String> latin) {

        String inArabic(Random random) {
            // The spelling of the civil status is by far the most common.
            return random.nextInt(3) > 0 ? arabic.get(0) : one(arabic, random);
        }

        String inLatin(Random random) {
            return one(latin, random);
        }
    }

    private final List<Name> men = new ArrayList<>();
    private final List<Name> women = new ArrayList<>();
    private final List<Name> families = new ArrayList<>();

    NameCorpus(String file) {
        InputStream in = Objects.requireNonNull(NameCorpus.class.getResourceAsStream(file), file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (CSVRecord row : rows) {
                Name name = new Name(arabic(row), List.of(row.get("variants").split("\\|", -1)));
                switch (row.get("kind")) {
                    case "male" -> men.add(name);
                    case "female" -> women.add(name);
                    default -> families.add(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Name> given(boolean man) {
        return man ? men : women;
    }

    List<Name> families() {
        return families;
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> arabic(CSVRecord row) {
        List<String> spellings = new ArrayList<>(List.of(row.get("arabic")));
        String others = row.get("arabic_variants");
        if (!others.isEmpty()) {
            spellings.addAll(List.of(others.split("\\|", -1)));
        }
        return spellings;
    }
}
