package org.mouakaba.audit.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** An object of which only the identity is known: a person, a worker, a referral. */
public record AuditedObject(UUID value) implements EntityId {

    @Override
    public String kind() {
        return "object";
    }
}
