package org.mouakaba.organisation.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of an organisation. */
public record OrganisationId(UUID value) implements EntityId {}
