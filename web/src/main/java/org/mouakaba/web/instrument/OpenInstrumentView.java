package org.mouakaba.web.instrument;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.ChangeEdition;
import org.mouakaba.instrument.boundary.EditionId;
import org.mouakaba.instrument.boundary.EditionRow;
import org.mouakaba.instrument.boundary.Form;
import org.mouakaba.instrument.boundary.FormComplaint;
import org.mouakaba.instrument.boundary.InstrumentQueries;
import org.mouakaba.instrument.boundary.InstrumentService;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.form.Filling;
import org.mouakaba.web.shared.form.FormSheet;
import org.omnifaces.cdi.ViewScoped;

/** An edition: where it stands, and the form itself to be tried. What is typed here is kept nowhere. */
@Named
@ViewScoped
public class OpenInstrumentView extends Filling {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InstrumentQueries queries;

    @Inject
    transient InstrumentService service;

    @Inject
    transient Messages messages;

    private UUID edition = new UUID(0, 0);
    private long version;
    private transient @Nullable EditionRow row;
    private transient @Nullable Form form;
    private List<FormComplaint> complaints = List.of();

    public void load() {
        row = queries.get(new EditionId(edition));
        version = row.version();
        complaints = row.isDraft() ? queries.complaints(new EditionId(edition)) : List.of();
        begin(new FormSheet(Map.of(), 0));
    }

    public String publish() {
        service.publish(new ChangeEdition(new EditionId(edition), version));
        return said("instrument.open.published");
    }

    public String retire() {
        service.retire(new ChangeEdition(new EditionId(edition), version));
        return said("instrument.open.retired");
    }

    public String discard() {
        service.discard(new ChangeEdition(new EditionId(edition), version));
        messages.info("instrument.open.discarded");
        return "/instrument/list?faces-redirect=true";
    }

    private String said(String key) {
        messages.info(key);
        return "/instrument/open?faces-redirect=true&edition=" + edition;
    }

    /** Shows what would be missing. */
    public void check() {
        sheet().submit();
        answered();
    }

    @Override
    protected void keep() {
        // A preview forgets.
    }

    @Override
    protected Form form() {
        if (form == null) {
            form = queries.form(new EditionId(edition));
        }
        return form;
    }

    /** What a draft holds that is without effect here. */
    public List<FormComplaint> getComplaints() {
        return complaints;
    }

    public Form getForm() {
        return form();
    }

    public EditionRow getRow() {
        if (row == null) {
            row = queries.get(new EditionId(edition));
        }
        return Objects.requireNonNull(row);
    }

    public UUID getEdition() {
        return edition;
    }

    public void setEdition(UUID edition) {
        this.edition = edition;
    }
}
