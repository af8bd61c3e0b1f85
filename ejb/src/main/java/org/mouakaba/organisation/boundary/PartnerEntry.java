package org.mouakaba.organisation.boundary;

import org.mouakaba.platform.Label;

/** An organisation outside, as it is chosen. */
public record PartnerEntry(OrganisationId id, Label name) {}
