package org.mouakaba.web.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.EditPerson;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Corrects or completes a person. */
@Named
@ViewScoped
public class EditPersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PersonQueries persons;

    @Inject
    transient PersonService service;

    @Inject
    transient Messages messages;

    private PersonForm form = PersonForm.empty();
    private @Nullable UUID personId;
    private long version;

    public void load() {
        PersonDetail person = persons.get(id());
        form = PersonForm.of(person);
        version = person.version();
    }

    public String save() {
        service.edit(new EditPerson(
                id(),
                form.getIdentity().toIdentity(),
                form.getContacts().toContacts(),
                form.getIdentity().toIdentifiers(),
                form.getContacts().toPhones(),
                version));
        messages.info("person.edit.done");
        form.getIdentity().doubts().forEach(messages::warn);
        return "/person/open?faces-redirect=true&person=" + personId;
    }

    public List<String> communes(String typed) {
        String territory = form.getContacts().getTerritoryCode();
        return territory == null || typed.isBlank() ? List.of() : persons.communes(territory, typed);
    }

    private PersonId id() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    public PersonForm getForm() {
        return form;
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }
}
