package org.mouakaba.web.entitlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.entitlement.boundary.EntitlementQueries;
import org.mouakaba.entitlement.boundary.HouseholdOutlook;
import org.mouakaba.entitlement.boundary.Outlook;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;

/** What a person and those who live with her may ask for. */
@Named
@RequestScoped
public class OpenEntitlementView {

    @Inject
    EntitlementQueries entitlements;

    @Inject
    PersonQueries persons;

    private @Nullable UUID personId;
    private @Nullable PersonCard person;
    private @Nullable HouseholdOutlook outlook;

    public void load() {
        PersonId id = new PersonId(Objects.requireNonNull(personId));
        person = persons.card(id);
        outlook = entitlements.of(id);
    }

    /** In the order in which they are worth reading. */
    public Outlook[] getOutlooks() {
        return Outlook.values();
    }

    public long count(Outlook of) {
        return outlook == null
                ? 0
                : outlook.programmes().stream()
                        .filter(programme -> programme.outlook() == of)
                        .count();
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }

    public @Nullable PersonCard getPerson() {
        return person;
    }

    public @Nullable HouseholdOutlook getOutlook() {
        return outlook;
    }
}
