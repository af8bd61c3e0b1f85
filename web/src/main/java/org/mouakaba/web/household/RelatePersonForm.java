package org.mouakaba.web.household;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.RelatePersons;
import org.mouakaba.person.boundary.PersonId;

/** Who is related to whom, as it is typed. */
public class RelatePersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private @Nullable String name;

    private @Nullable UUID member;

    @Size(max = 50)
    private @Nullable String relation;

    private @Nullable LocalDate since;

    RelatePersons toCommand(PersonId person) {
        return new RelatePersons(
                person, new PersonId(Objects.requireNonNull(member)), Objects.requireNonNull(relation), since);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable UUID getMember() {
        return member;
    }

    public void setMember(@Nullable UUID member) {
        this.member = member;
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }
}
