package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The name that a case has where money is accounted for. It leaves the component as text; the case never does. */
@Entity
@Immutable
@Table(name = "case_reference")
public class CaseReference {

    @Id
    @Column(name = "reference")
    private @Nullable String reference;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    protected CaseReference() {}

    public @Nullable String reference() {
        return reference;
    }

    public @Nullable UUID caseId() {
        return caseId;
    }
}
