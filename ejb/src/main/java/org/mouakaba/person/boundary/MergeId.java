package org.mouakaba.person.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of one merging of two records. */
public record MergeId(UUID value) implements EntityId {}
