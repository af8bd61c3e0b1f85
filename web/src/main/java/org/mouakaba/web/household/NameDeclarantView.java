package org.mouakaba.web.household;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.FamilyQueries;
import org.mouakaba.household.boundary.FamilyService;
import org.mouakaba.household.boundary.NameDeclarant;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Makes a member the declarant of her household, and says what each other member is to her. */
@Named
@ViewScoped
public class NameDeclarantView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FamilyQueries families;

    @Inject
    transient FamilyService service;

    @Inject
    transient Messages messages;

    private final List<NameDeclarantLine> lines = new ArrayList<>();
    private @Nullable UUID personId;

    public void load() {
        if (lines.isEmpty()) {
            families.of(id()).members().stream()
                    .filter(member -> member.present() && !member.self() && !member.restricted())
                    .forEach(member -> lines.add(new NameDeclarantLine(member)));
        }
    }

    public String name() {
        Map<UUID, String> relations = new HashMap<>();
        lines.forEach(line -> relations.put(line.getMember(), Objects.requireNonNull(line.getRelation())));
        service.nameDeclarant(new NameDeclarant(id(), relations));
        messages.info("household.name-declarant.done");
        return "/person/open?faces-redirect=true&person=" + personId;
    }

    private PersonId id() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    public List<NameDeclarantLine> getLines() {
        return lines;
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }
}
