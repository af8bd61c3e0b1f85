package org.mouakaba.assessment.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mouakaba.assessment.boundary.Instrument;

/** The questionnaires as they stand in the product's resources. */
public final class ShippedInstruments {

    private ShippedInstruments() {}

    public static Instrument read(String name) {
        try (InputStream in = Objects.requireNonNull(
                ShippedInstruments.class.getResourceAsStream("/reference/instruments/" + name + ".json"))) {
            return InstrumentReader.instrument(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
