package org.mouakaba.casefile.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.casefile.control.CaseFileRepository;
import org.mouakaba.casefile.control.SuspensionRepository;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/**
 * Takes up the cases whose day has come. No account has its role: only the product's own timer calls it ({@link
 * CaseSuspensionEnd}).
 */
@Stateless
@Recorded
@RolesAllowed(CaseSuspensionBatch.SYSTEM)
public class CaseSuspensionBatch {

    /** A role that no realm knows: the product acting by itself. */
    static final String SYSTEM = "system";

    /** So that one transaction stays short; what is left is done by the next run. */
    private static final int LIMIT = 500;

    @Inject
    CaseFileRepository cases;

    @Inject
    SuspensionRepository suspensions;

    @Inject
    CaseFileEvents events;

    /**
     * Safe to run twice: what was taken up is not on hold any more.
     *
     * @return how many were taken up
     */
    public int resumeDue(@NotNull Instant now) {
        List<CaseFile> due = suspensions.due(LocalDate.ofInstant(now, SystemClock.ZONE), LIMIT);
        due.forEach(file -> cases.add(file.resume(SYSTEM, now)));
        cases.flush();
        due.forEach(file -> events.resumed(new CaseResumed(new CaseFileId(file.id()), now)));
        return due.size();
    }
}
