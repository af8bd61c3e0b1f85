package org.mouakaba.web.household;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who lives with whom, as it is typed. */
public class JoinHouseholdForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private @Nullable String name;

    private @Nullable UUID member;

    @Size(max = 50)
    private @Nullable String relation;

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
}
