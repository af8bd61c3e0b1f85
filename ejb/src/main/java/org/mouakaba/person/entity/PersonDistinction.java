package org.mouakaba.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/** Why a person was registered although a record was probably the same. */
@Entity
@Immutable
@Table(name = "person_distinction")
public class PersonDistinction {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "person_id", nullable = false)
    private @Nullable UUID personId;

    @Column(name = "reason", nullable = false)
    private @Nullable String reason;

    @Column(name = "username", nullable = false)
    private @Nullable String username;

    @Column(name = "at", nullable = false)
    private @Nullable Instant at;

    protected PersonDistinction() {}

    public PersonDistinction(UUID personId, String reason, String username, Instant at) {
        this.id = TimeOrderedId.next();
        this.personId = personId;
        this.reason = reason;
        this.username = username;
        this.at = at;
    }
}
