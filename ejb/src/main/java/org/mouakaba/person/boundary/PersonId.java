package org.mouakaba.person.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a person served. */
public record PersonId(UUID value) implements EntityId {}
