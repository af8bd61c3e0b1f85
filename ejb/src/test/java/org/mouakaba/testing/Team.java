package org.mouakaba.testing;

import java.util.UUID;

/** A unit in Rabat with a supervisor and two workers of hers, as rows and as callers. Names are new in every team. */
public record Team(UUID unit, UUID leadId, UUID workerId, UUID colleagueId, As supervisor, As worker, As colleague) {

    private static final UUID NOWHERE = new UUID(0, 0);
    private static final As NOBODY = As.user("nobody");

    /** Before a test has made its own. */
    public static final Team NONE = new Team(NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOBODY, NOBODY, NOBODY);
}
