package org.mouakaba.job.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mouakaba.platform.BusinessException;

/** Runs what was submitted, once it is committed, in a thread that bears the caller's identity. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final Duration BETWEEN_TELLINGS = Duration.ofSeconds(1);

    @Resource
    ManagedExecutorService executor;

    @Inject
    @Any
    Instance<JobWork> works;

    @Inject
    Instance<RequestContextController> requests;

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    void submitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobSubmitted job) {
        executor.execute(() -> {
            RequestContextController request = requests.get();
            boolean ours = request.activate();
            try {
                run(job);
            } finally {
                if (ours) {
                    request.deactivate();
                }
            }
        });
    }

    private void run(JobSubmitted job) {
        JobId id = job.id();
        try {
            if (!runs.begin(id)) {
                return;
            }
            Telling telling = new Telling(id);
            work(job.kind()).run(id, telling);
            runs.end(id, telling.done);
        } catch (BusinessException refusal) {
            runs.fail(id, refusal.messageKey(), null);
        } catch (RuntimeException fault) {
            String incident = "INC-" + id.value().toString().substring(24).toUpperCase(Locale.ROOT);
            LOG.log(Level.SEVERE, fault, () -> incident + " in job " + id.value() + " (" + job.kind() + ")");
            runs.fail(id, "job.fault", incident);
        }
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does " + kind));
    }

    /** Writes how far the work is at most once a second, and looks at each piece whether it is to stop. */
    private final class Telling implements JobProgress {

        private final JobId id;
        private Instant told = Instant.EPOCH;
        private int done;

        Telling(JobId id) {
            this.id = id;
        }

        @Override
        public boolean at(int now) {
            done = now;
            Instant moment = clock.instant();
            if (Duration.between(told, moment).compareTo(BETWEEN_TELLINGS) < 0) {
                return runs.goesOn(id);
            }
            told = moment;
            return runs.advance(id, now);
        }
    }
}
