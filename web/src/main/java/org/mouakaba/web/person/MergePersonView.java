package org.mouakaba.web.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.MergeComparison;
import org.mouakaba.person.boundary.PersonId;
import org.omnifaces.cdi.ViewScoped;

/** Two records side by side: one person, and what holds of her; or two. */
@Named
@ViewScoped
public class MergePersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MergeDesk desk;

    private MergePersonForm form = new MergePersonForm(List.of());
    private @Nullable MergeComparison comparison;
    private @Nullable UUID person;
    private @Nullable UUID other;
    private @Nullable UUID suspicion;

    public void load() {
        comparison = desk.compare(id(person), id(other));
        form = desk.form(comparison);
    }

    public String merge() {
        desk.merge(Objects.requireNonNull(comparison), form);
        return "/person/open?faces-redirect=true&person=" + person;
    }

    /** They are two persons: nothing changes but that nobody asks again. */
    public String distinguish() {
        desk.distinguish(Objects.requireNonNull(suspicion), form);
        return "/person/list-duplicates?faces-redirect=true";
    }

    private static PersonId id(@Nullable UUID value) {
        return new PersonId(Objects.requireNonNull(value));
    }

    public MergePersonForm getForm() {
        return form;
    }

    public @Nullable MergeComparison getComparison() {
        return comparison;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public @Nullable UUID getOther() {
        return other;
    }

    public void setOther(@Nullable UUID other) {
        this.other = other;
    }

    public @Nullable UUID getSuspicion() {
        return suspicion;
    }

    public void setSuspicion(@Nullable UUID suspicion) {
        this.suspicion = suspicion;
    }
}
