package org.mouakaba.person.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mouakaba.person.control.CandidateRepository;

/**
 * Writes the match numbers of persons who were registered before there were any, until there are none left. Only the
 * server's clock calls it.
 */
@Stateless
@PermitAll
public class MatchKeyTimer {

    /** At once, in one transaction. */
    private static final int BATCH = 5000;

    @Inject
    CandidateRepository candidates;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void write() {
        candidates.writeDue(BATCH);
    }
}
