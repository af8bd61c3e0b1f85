package org.mouakaba.job.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.job.control.JobRepository;
import org.mouakaba.job.entity.Job;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/** What time does to jobs. No account has its role: only the product's own timer calls it ({@link JobRetention}). */
@Stateless
@Recorded
@RolesAllowed(JobBatch.SYSTEM)
public class JobBatch {

    /** A role that no realm knows: the product acting by itself. */
    static final String SYSTEM = "system";

    /** Jobs of one call, so that its transaction stays short: each may hold 20,000 lines. */
    static final int LIMIT = 20;

    private static final String DAYS = "job.files-days";

    @Inject
    JobRepository jobs;

    @Inject
    SettingQueries settings;

    /**
     * Deletes the files and lines of jobs that ended longer ago than the setting says. Safe to run twice.
     *
     * @return of how many jobs
     */
    public int clear(@NotNull Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.ZONE);
        int days = settings.require(DAYS, today).whole();
        List<Job> old = jobs.endedBefore(
                today.minusDays(days).atStartOfDay(SystemClock.ZONE).toInstant(), LIMIT);
        old.forEach(job -> job.clear(jobs.deleteLines(job), now));
        return old.size();
    }
}
