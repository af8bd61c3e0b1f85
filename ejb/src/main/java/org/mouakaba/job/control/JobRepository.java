package org.mouakaba.job.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobNotFound;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.job.boundary.JobState;
import org.mouakaba.job.entity.Job;
import org.mouakaba.job.entity.JobEntry;
import org.mouakaba.job.entity.JobFile;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;

/** Jobs, each for its owner only. */
public class JobRepository {

    private static final List<JobState> ACTIVE = List.of(JobState.QUEUED, JobState.RUNNING);

    private static final String SELECT =
            "select j, (select count(distinct e.number) from JobEntry e where e.jobId = j.id and e.problem is not null) from Job j where ";

    @PersistenceContext
    EntityManager em;

    public void add(Job job, byte[] file) {
        em.persist(job);
        if (file.length > 0) {
            em.flush();
            em.persist(JobFile.of(job, file));
        }
    }

    public void flush() {
        em.flush();
    }

    /** Its row is held until the transaction ends. */
    public Job hold(JobId id, String owner) {
        Job found = em.find(Job.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.owner().equals(owner)) {
            throw new JobNotFound();
        }
        return found;
    }

    public void requireOwn(JobId id, String owner) {
        Job found = em.find(Job.class, id.value());
        if (found == null || !found.owner().equals(owner)) {
            throw new JobNotFound();
        }
    }

    public JobRow row(JobId id, String owner) {
        return em.createQuery(SELECT + "j.id = :id and j.owner = :owner", Tuple.class)
                .setParameter("id", id.value())
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .map(JobRepository::row)
                .orElseThrow(JobNotFound::new);
    }

    public boolean active(String owner, String kind) {
        return em.createQuery(
                                "select count(j) from Job j where j.owner = :owner and j.kind = :kind and j.state in :active",
                                Long.class)
                        .setParameter("owner", owner)
                        .setParameter("kind", kind)
                        .setParameter("active", ACTIVE)
                        .getSingleResult()
                > 0;
    }

    /** @param kinds the beginning of their names */
    public Page<JobRow> of(String owner, String kinds, PageRequest page) {
        List<JobRow> rows = em.createQuery(
                        SELECT + "j.owner = :owner and j.kind like :kinds order by j.createdAt desc, j.id", Tuple.class)
                .setParameter("owner", owner)
                .setParameter("kinds", kinds + "%")
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(JobRepository::row)
                .toList();
        return new Page<>(
                rows,
                em.createQuery("select count(j) from Job j where j.owner = :owner and j.kind like :kinds", Long.class)
                        .setParameter("owner", owner)
                        .setParameter("kinds", kinds + "%")
                        .getSingleResult());
    }

    public Page<JobLine> lines(JobId id, boolean refused, PageRequest page) {
        String where = " from JobEntry e where e.jobId = :id" + (refused ? " and e.problem is not null" : "");
        List<JobLine> rows = em.createQuery("select e" + where + " order by e.number, e.id", JobEntry.class)
                .setParameter("id", id.value())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(entry -> entry.line(Arguments.read(entry.arguments())))
                .toList();
        return new Page<>(
                rows,
                em.createQuery("select count(e)" + where, Long.class)
                        .setParameter("id", id.value())
                        .getSingleResult());
    }

    public byte[] file(JobId id) {
        @Nullable JobFile file = em.find(JobFile.class, id.value());
        if (file == null) {
            throw new RuleException("job.cleared");
        }
        return file.content();
    }

    /** Those whose files and lines are still kept; their rows are held. */
    public List<Job> endedBefore(Instant moment, int most) {
        return em.createQuery(
                        "select j from Job j where j.clearedAt is null and j.endedAt < :moment order by j.endedAt",
                        Job.class)
                .setParameter("moment", moment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList();
    }

    /** @return how many of the lines had a problem */
    public long deleteLines(Job job) {
        long bad = em.createQuery(
                        "select count(distinct e.number) from JobEntry e where e.jobId = :id and e.problem is not null",
                        Long.class)
                .setParameter("id", job.id())
                .getSingleResult();
        for (String table : List.of("job_line", "job_file")) {
            em.createNativeQuery("delete from " + table + " where job_id = ?1")
                    .setParameter(1, job.id())
                    .executeUpdate();
        }
        return bad;
    }

    public void note(JobId id, Collection<JobLine> lines) {
        lines.forEach(line -> em.persist(JobEntry.of(id.value(), line, Arguments.write(line.arguments()))));
        em.flush();
    }

    public Set<Integer> told(JobId id) {
        return new HashSet<>(
                em.createQuery("select distinct e.number from JobEntry e where e.jobId = :id", Integer.class)
                        .setParameter("id", id.value())
                        .getResultList());
    }

    /** What a server was doing when it stopped. */
    public void leftBy(String server, String failure, Instant now) {
        em.createQuery("select j from Job j where j.server = :server and j.state in :active", Job.class)
                .setParameter("server", server)
                .setParameter("active", ACTIVE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(job -> job.fail(failure, null, now));
    }

    private static JobRow row(Tuple tuple) {
        return tuple.get(0, Job.class).row(tuple.get(1, Long.class));
    }
}
