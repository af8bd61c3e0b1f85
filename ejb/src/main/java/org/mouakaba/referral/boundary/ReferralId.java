package org.mouakaba.referral.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a referral. */
public record ReferralId(UUID value) implements EntityId {}
