package org.mouakaba.instrument.control;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.mouakaba.instrument.boundary.EditionId;
import org.mouakaba.instrument.boundary.EditionNotFound;
import org.mouakaba.instrument.boundary.Form;
import org.mouakaba.instrument.boundary.FormReader;
import org.mouakaba.instrument.boundary.FormReading;
import org.mouakaba.instrument.entity.InstrumentEdition;
import org.mouakaba.instrument.entity.NewEdition;
import org.mouakaba.platform.RuleException;

/** Where editions are put and their forms are taken from. */
public class InstrumentShelf {

    /** The kind of a form that has no sheet of ours. */
    private static final String OTHER = "OTHER";

    private static final int LONGEST_CODE = 60;

    private static final int LONGEST_VERSION = 100;

    @Inject
    InstrumentRepository instruments;

    @Inject
    FormCache forms;

    /**
     * @throws EditionNotFound where there is none
     * @throws IllegalStateException where its workbook can be read no more: a fault of ours
     */
    public Form form(EditionId id) {
        return forms.form(id, () -> compile(get(id)));
    }

    public InstrumentEdition get(EditionId id) {
        return instruments.find(id).orElseThrow(EditionNotFound::new);
    }

    private static Form compile(InstrumentEdition edition) {
        FormReading reading = FormReader.read(edition.workbook());
        if (reading.form() == null) {
            throw new IllegalStateException("edition " + edition.id() + " cannot be read: " + reading.complaints());
        }
        return reading.form();
    }

    /**
     * Keeps a workbook that was read without complaint as the next draft of its instrument.
     *
     * @throws RuleException where the very workbook is an edition already
     */
    public InstrumentEdition put(Form form, String fileName, byte[] workbook, String by, Instant at) {
        NewEdition read = new NewEdition(
                code(form.id().isEmpty() ? fileName.replaceFirst("\\.[^.]*$", "") : form.id()),
                form.mapping().kind().isEmpty() ? OTHER : form.mapping().kind(),
                TitleJson.write(form.title()),
                form.version().substring(0, Math.min(form.version().length(), LONGEST_VERSION)),
                fileName,
                workbook);
        if (instruments.known(workbook)) {
            throw new RuleException("instrument.sameWorkbook");
        }
        InstrumentEdition draft = InstrumentEdition.draft(read, instruments.next(read.code()), by, at);
        instruments.add(draft);
        instruments.flush();
        return draft;
    }

    /** Takes the edition before it out of use; who fills that one may finish. */
    public void publish(InstrumentEdition draft, String by, Instant at) {
        draft.requireDraft();
        instruments.published(draft.code()).ifPresent(before -> before.retire(by, at));
        // The one before must have gone before this one comes: the database allows one at a time.
        instruments.flush();
        draft.publish(by, at);
        instruments.flush();
    }

    /**
     * The form_id, or as the standard does without one the name of the file, with letters that addresses and lists bear. Where
     * letters were lost, a part of its digest stands for them: two names never become one instrument.
     */
    private static String code(String written) {
        String plain = written.strip().replaceAll("[^A-Za-z0-9_.-]", "_");
        String begun = plain.matches("[A-Za-z].*") ? plain : "form_" + plain;
        if (begun.equals(written.strip()) && begun.length() <= LONGEST_CODE) {
            return begun;
        }
        String digest = NewEdition.digest(written.strip().getBytes(StandardCharsets.UTF_8))
                .substring(0, 8);
        return begun.substring(0, Math.min(begun.length(), LONGEST_CODE - 9)) + "_" + digest;
    }
}
