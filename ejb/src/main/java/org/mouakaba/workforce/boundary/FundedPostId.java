package org.mouakaba.workforce.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a funded post. */
public record FundedPostId(UUID value) implements EntityId {}
