package org.mouakaba.funding.boundary;

import java.util.UUID;
import org.mouakaba.platform.Label;

/** An establishment that an expenditure can be for. */
public record SpendingPlace(UUID id, Label name) {}
