package org.mouakaba.web.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.RecordSituation;
import org.mouakaba.person.boundary.SituationDetail;
import org.mouakaba.person.boundary.SituationQueries;
import org.mouakaba.person.boundary.SituationService;
import org.mouakaba.platform.Label;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Records how somebody lives. */
@Named
@ViewScoped
public class EditSituationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SituationQueries situations;

    @Inject
    transient SituationService service;

    @Inject
    transient Messages messages;

    private SituationForm form = new SituationForm();
    private @Nullable UUID personId;
    private @Nullable String known;
    private String knownAr = "";
    private String knownFr = "";
    private long version;

    public void load() {
        SituationDetail detail = situations.of(id());
        form = SituationForm.of(detail.situation());
        known = form.getRepresentative();
        Label name = detail.representative();
        knownAr = name == null ? "" : name.ar();
        knownFr = name == null ? "" : name.fr();
        version = detail.version();
    }

    public String save() {
        service.record(new RecordSituation(id(), form.toSituation(), version));
        messages.info("person.edit-situation.done");
        return "/person/open?faces-redirect=true&person=" + personId;
    }

    private PersonId id() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    public SituationForm getForm() {
        return form;
    }

    /** Who stands there already: she may have left the household. */
    public @Nullable String getKnown() {
        return known;
    }

    public Label getKnownName() {
        return new Label(knownAr, knownFr, knownFr);
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }
}
