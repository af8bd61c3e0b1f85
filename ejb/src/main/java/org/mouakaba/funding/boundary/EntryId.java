package org.mouakaba.funding.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** The identity of an entry of the ledger. */
public record EntryId(UUID value) implements EntityId {}
