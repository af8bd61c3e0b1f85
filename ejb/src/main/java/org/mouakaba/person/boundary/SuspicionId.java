package org.mouakaba.person.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a suspicion that two records are one person. */
public record SuspicionId(UUID value) implements EntityId {}
