package org.mouakaba.instrument.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mouakaba.instrument.control.InstrumentRepository;
import org.mouakaba.instrument.control.InstrumentShelf;
import org.mouakaba.instrument.entity.InstrumentEdition;

/**
 * Puts the instruments that come with the product on the shelf when the server starts. The first edition of each is published;
 * a later one waits as a draft for the system administrator, who may have one of her own in use. It has no method for callers.
 */
@Singleton
@Startup
@PermitAll
public class ShippedInstruments {

    private static final String BY = "mouakaba";

    private static final List<String> FILES = List.of(
            "risk-matrix",
            "comprehensive-assessment",
            "functioning-short-set",
            "household-vulnerability",
            "closure-satisfaction");

    @Inject
    InstrumentShelf shelf;

    @Inject
    InstrumentRepository instruments;

    @Inject
    Clock clock;

    @PostConstruct
    void started() {
        for (String name : FILES) {
            byte[] workbook = workbook(name);
            if (!instruments.known(workbook)) {
                put(name, workbook);
            }
        }
    }

    private void put(String name, byte[] workbook) {
        FormReading reading = FormReader.read(workbook);
        if (reading.form() == null) {
            throw new IllegalStateException(name + ": " + reading.complaints());
        }
        Instant now = clock.instant();
        InstrumentEdition edition = shelf.put(reading.form(), name + ".xlsx", workbook, BY, now);
        if (edition.number() == 1) {
            shelf.publish(edition, BY, now);
        }
    }

    private static byte[] workbook(String name) {
        try (InputStream in =
                ShippedInstruments.class.getResourceAsStream("/reference/instruments/" + name + ".xlsx")) {
            if (in == null) {
                throw new IllegalStateException("no instrument " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
