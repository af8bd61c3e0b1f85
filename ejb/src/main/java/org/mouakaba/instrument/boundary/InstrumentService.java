package org.mouakaba.instrument.boundary;

import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.instrument.control.InstrumentRepository;
import org.mouakaba.instrument.control.InstrumentShelf;
import org.mouakaba.instrument.entity.InstrumentEdition;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** Keeps the instruments: a workbook becomes a draft, a draft is published, a published one is retired. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class InstrumentService {

    @Inject
    InstrumentShelf shelf;

    @Inject
    InstrumentRepository instruments;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * Reads a workbook and keeps it as a draft; with a complaint nothing is kept.
     *
     * @throws RuleException where the very workbook is an edition already
     */
    public UploadedInstrument upload(@Valid @NotNull UploadInstrument command) {
        FormReading reading = FormReader.read(command.workbook());
        if (reading.form() == null) {
            return new UploadedInstrument(null, reading.complaints());
        }
        InstrumentEdition draft = shelf.put(
                reading.form(),
                fileName(command.fileName()),
                command.workbook(),
                currentActor.username(),
                clock.instant());
        return new UploadedInstrument(new EditionId(draft.id()), reading.complaints());
    }

    /**
     * From now on this edition is the one that is filled; what is being filled under the one before is finished under it.
     *
     * @throws RuleException where it is no draft
     * @throws ChangedMeanwhile where somebody saved first
     */
    public void publish(@Valid @NotNull ChangeEdition command) {
        shelf.publish(expected(command), currentActor.username(), clock.instant());
    }

    /**
     * Nobody begins with this instrument any more.
     *
     * @throws RuleException where it is not published
     */
    public void retire(@Valid @NotNull ChangeEdition command) {
        expected(command).retire(currentActor.username(), clock.instant());
        instruments.flush();
    }

    /**
     * Throws a draft away.
     *
     * @throws RuleException where it is no draft
     */
    public void discard(@Valid @NotNull ChangeEdition command) {
        InstrumentEdition edition = expected(command);
        edition.requireDraft();
        instruments.remove(edition);
        instruments.flush();
    }

    private InstrumentEdition expected(ChangeEdition command) {
        InstrumentEdition edition = shelf.get(command.id());
        edition.requireVersion(command.expectedVersion());
        return edition;
    }

    /** Without the folders that a browser may send, and no longer than its column. */
    private static String fileName(String typed) {
        String name = typed.substring(1 + Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')));
        return name.length() <= 120 ? name : name.substring(name.length() - 120);
    }
}
