package org.mouakaba.household.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/** Those who live and eat together. Never inferred from a family name. */
@Entity
@Table(name = "household")
public class Household {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Household() {}

    public static Household found() {
        Household household = new Household();
        household.id = TimeOrderedId.next();
        return household;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }
}
