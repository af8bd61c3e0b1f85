package org.mouakaba.audit.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** A case as the log knows it: its identity and nothing else. */
public record AuditedCase(UUID value) implements EntityId {

    @Override
    public String kind() {
        return "case-file";
    }
}
