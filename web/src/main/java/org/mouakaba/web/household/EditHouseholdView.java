package org.mouakaba.web.household;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.DescribeHousehold;
import org.mouakaba.household.boundary.HouseholdDetail;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.household.boundary.HouseholdService;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Records where a household stands in the register and how it is housed. */
@Named
@ViewScoped
public class EditHouseholdView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HouseholdQueries households;

    @Inject
    transient HouseholdService service;

    @Inject
    transient Messages messages;

    private HouseholdForm form = new HouseholdForm();
    private @Nullable UUID personId;
    private long version;

    public void load() {
        HouseholdDetail detail = households.describing(id());
        form = HouseholdForm.of(detail.facts());
        version = detail.version();
    }

    public String save() {
        service.describe(new DescribeHousehold(id(), form.toFacts(), version));
        messages.info("household.edit.done");
        return "/person/open?faces-redirect=true&person=" + personId;
    }

    private PersonId id() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    public HouseholdForm getForm() {
        return form;
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }
}
