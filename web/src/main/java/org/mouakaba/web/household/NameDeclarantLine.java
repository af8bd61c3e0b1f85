package org.mouakaba.web.household;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.FamilyMember;
import org.mouakaba.platform.Label;

/** What one member is to who speaks for the household from now on. */
public class NameDeclarantLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID member;
    private final String nameAr;
    private final String nameLatin;

    @Size(max = 50)
    private @Nullable String relation;

    NameDeclarantLine(FamilyMember of) {
        Label name = Objects.requireNonNull(of.name());
        this.member = Objects.requireNonNull(of.id()).value();
        this.nameAr = name.ar();
        this.nameLatin = name.fr();
        this.relation = of.toHer();
    }

    public UUID getMember() {
        return member;
    }

    public Label getName() {
        return new Label(nameAr, nameLatin, nameLatin);
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }
}
