package org.mouakaba.organisation.boundary;

import org.mouakaba.platform.Label;

/** A unit as it is shown and chosen. */
public record UnitEntry(UnitId id, OrganisationId organisationId, String type, Label name, String territoryCode) {}
