package org.mouakaba.instrument.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Public forms of the standard's own tests, which are not ours and stand outside: each is a form or is told what is not offered. */
class SamplesTest {

    private static final String FOLDER = System.getenv("MOUAKABA_SAMPLES");

    @Test
    void eachIsAFormOrToldByRowAndColumn() throws IOException {
        for (Path sample : samples()) {
            FormReading reading = FormReader.read(Files.readAllBytes(sample));
            Form form = reading.form();
            if (form == null) {
                assertThat(reading.complaints())
                        .as(sample.toString())
                        .anyMatch(complaint -> complaint.fault().fatal());
            } else {
                FormState state = form.fill(Map.of(), "en", LocalDate.of(2026, 11, 27));
                assertThat(state.pages()).as(sample.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void theTestOfTheStandardIsRefusedForWhatIsNotOfferedAndNothingElse() throws IOException {
        Path sample = samples().stream()
                .filter(path -> path.endsWith("xlsform_spec_test.xlsx"))
                .findFirst()
                .orElse(null);
        assumeThat(sample).isNotNull();
        assertThat(FormReader.read(Files.readAllBytes(sample)).complaints())
                .filteredOn(complaint -> complaint.fault().fatal())
                .extracting(FormComplaint::fault)
                .containsOnly(FormFault.UNSUPPORTED_TYPE, FormFault.UNSUPPORTED_COLUMN);
    }

    private static List<Path> samples() throws IOException {
        assumeThat(FOLDER).isNotNull();
        Path folder = Path.of(FOLDER, "xlsform");
        try (Stream<Path> files = Files.list(Files.isDirectory(folder) ? folder : Path.of(FOLDER))) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?")).toList();
        }
    }
}
