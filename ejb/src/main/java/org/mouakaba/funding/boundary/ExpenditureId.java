package org.mouakaba.funding.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** The identity of an expenditure. */
public record ExpenditureId(UUID value) implements EntityId {}
