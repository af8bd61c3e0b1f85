package org.mouakaba.instrument.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.instrument.control.InstrumentRepository;
import org.mouakaba.instrument.control.InstrumentShelf;
import org.mouakaba.instrument.entity.InstrumentEdition;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;

/** Reads instruments: all editions for who keeps them, those in use for who fills them. They tell nothing of a person. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class InstrumentQueries {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String XLS = "application/vnd.ms-excel";

    @Inject
    InstrumentShelf shelf;

    @Inject
    InstrumentRepository instruments;

    /** All editions, by instrument, the last first. */
    public Page<EditionRow> all(@NotNull PageRequest page) {
        return instruments.all(page);
    }

    /** @throws EditionNotFound where there is none */
    public EditionRow get(@NotNull EditionId id) {
        return instruments.row(id).orElseThrow(EditionNotFound::new);
    }

    /** Those that are filled now. */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, SYSTEM_ADMINISTRATOR})
    public List<EditionRow> published() {
        return instruments.published();
    }

    /** Those of these keys. */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, SYSTEM_ADMINISTRATOR})
    public List<EditionRow> rows(@NotNull @Size(max = 1000) Collection<@NotNull EditionId> ids) {
        return instruments.rows(ids.stream().map(EditionId::value).toList());
    }

    /**
     * What an edition asks.
     *
     * @throws EditionNotFound where there is none
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, SYSTEM_ADMINISTRATOR})
    public Form form(@NotNull EditionId id) {
        return shelf.form(id);
    }

    /** What its workbook holds that is without effect here: to be looked at before it is published. */
    public List<FormComplaint> complaints(@NotNull EditionId id) {
        return FormReader.read(shelf.get(id).workbook()).complaints();
    }

    /** The workbook as it was uploaded. */
    public FileToSave workbook(@NotNull EditionId id) {
        InstrumentEdition edition = shelf.get(id);
        return new FileToSave(edition.fileName(), edition.fileName().endsWith(".xls") ? XLS : XLSX, edition.workbook());
    }
}
