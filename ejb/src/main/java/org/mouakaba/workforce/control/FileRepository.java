package org.mouakaba.workforce.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.workforce.boundary.AbsenceEntry;
import org.mouakaba.workforce.boundary.AbsenceId;
import org.mouakaba.workforce.boundary.AccreditationStep;
import org.mouakaba.workforce.boundary.FileCriteria;
import org.mouakaba.workforce.boundary.FileEntry;
import org.mouakaba.workforce.boundary.FileNotFound;
import org.mouakaba.workforce.boundary.TrainingEntry;
import org.mouakaba.workforce.boundary.TrainingId;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.entity.Absence;
import org.mouakaba.workforce.entity.AccreditationEntry;
import org.mouakaba.workforce.entity.Training;
import org.mouakaba.workforce.entity.Worker;

/** Professional files. Lists take the reader's territory and return read models. */
public class FileRepository {

    private static final String FROM = " from Worker w left join Unit u on u.id = w.unitId left join Organisation o"
            + " on o.id = coalesce(w.profession.employerId, w.organisationId) where ";

    /** Her unit's province, or what she answers for, or her employer's. */
    private static final String PROVINCE = "coalesce(u.territoryCode, w.territoryCode, o.territoryCode)";

    private static final String SELECT = "select w, u.nameAr, u.nameFr, " + PROVINCE;

    @PersistenceContext
    EntityManager em;

    public void add(Object part) {
        em.persist(part);
    }

    public void flush() {
        em.flush();
    }

    public FileEntry entry(WorkerId id) {
        return em.createQuery(SELECT + FROM + "w.id = :id", Tuple.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(FileRepository::entry)
                .orElseThrow(FileNotFound::new);
    }

    public Training training(TrainingId id) {
        return Optional.ofNullable(em.find(Training.class, id.value())).orElseThrow(FileNotFound::new);
    }

    public Absence absence(AbsenceId id) {
        return Optional.ofNullable(em.find(Absence.class, id.value())).orElseThrow(FileNotFound::new);
    }

    /** Workers in service with a profession, by name; by the end of their accreditation where that is asked. */
    public Page<FileEntry> find(TerritoryScope scope, FileCriteria criteria, LocalDate today, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(scope, criteria, today, parameters);
        String order = criteria.expiringBy() == null ? "" : "w.accreditation.expiresOn, ";
        TypedQuery<Tuple> rows = em.createQuery(
                SELECT + FROM + where + " order by " + order + "w.familyNameLatin, w.givenNameLatin, w.id",
                Tuple.class);
        TypedQuery<Long> count = em.createQuery("select count(w)" + FROM + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                        .map(FileRepository::entry)
                        .toList(),
                count.getSingleResult());
    }

    private static String conditions(
            TerritoryScope scope, FileCriteria criteria, LocalDate today, Map<String, Object> parameters) {
        List<String> and = new ArrayList<>(List.of(
                "(w.role in (:roles) or w.job is not null)",
                "w.activeFrom <= :today and (w.activeTo is null or w.activeTo > :today)"));
        parameters.put("roles", List.of(Role.SOCIAL_WORKER, Role.SUPERVISOR));
        parameters.put("today", today);
        if (!scope.prefix().isEmpty()) {
            and.add(PROVINCE + " like :within");
            parameters.put("within", scope.prefix() + "%");
        }
        if (criteria.territoryCode() != null) {
            and.add(PROVINCE + " like :territory");
            parameters.put("territory", criteria.territoryCode().replaceAll("[^0-9.]", "") + "%");
        }
        if (criteria.job() != null) {
            and.add("w.job = :job");
            parameters.put("job", criteria.job());
        }
        if (criteria.status() != null) {
            and.add("w.accreditationStatus = :status");
            parameters.put("status", criteria.status());
        }
        if (criteria.expiringBy() != null) {
            and.add("w.accreditation.expiresOn <= :by and w.accreditationStatus in ('GRANTED', 'TRANSITIONAL')");
            parameters.put("by", criteria.expiringBy());
        }
        return String.join(" and ", and);
    }

    private static FileEntry entry(Tuple row) {
        Worker w = row.get(0, Worker.class);
        return new FileEntry(
                new WorkerId(w.id()),
                w.name(),
                w.job(),
                label(row.get(1, String.class), row.get(2, String.class)),
                row.get(3, String.class),
                w.accreditationStatus(),
                w.accreditation().expiresOn());
    }

    private static @Nullable Label label(@Nullable String arabic, @Nullable String french) {
        return arabic == null || french == null ? null : new Label(arabic, french, french);
    }

    public @Nullable Label organisation(@Nullable UUID id) {
        return id == null
                ? null
                : em.createQuery("select o.nameAr, o.nameFr from Organisation o where o.id = :id", Tuple.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .map(row -> label(row.get(0, String.class), row.get(1, String.class)))
                        .orElse(null);
    }

    /** The latest first. */
    public List<AccreditationStep> steps(WorkerId worker) {
        return em
                .createQuery(
                        "select a from AccreditationEntry a where a.workerId = :worker"
                                + " order by a.onDay desc, a.recordedAt desc",
                        AccreditationEntry.class)
                .setParameter("worker", worker.value())
                .getResultList()
                .stream()
                .map(AccreditationEntry::step)
                .toList();
    }

    public List<TrainingEntry> trainings(WorkerId worker) {
        return em
                .createQuery(
                        "select t from Training t where t.workerId = :worker order by t.onDay desc, t.id",
                        Training.class)
                .setParameter("worker", worker.value())
                .getResultList()
                .stream()
                .map(Training::entry)
                .toList();
    }

    public List<AbsenceEntry> absences(WorkerId worker) {
        return em
                .createQuery(
                        "select a from Absence a where a.workerId = :worker order by a.fromOn desc, a.id",
                        Absence.class)
                .setParameter("worker", worker.value())
                .getResultList()
                .stream()
                .map(Absence::entry)
                .toList();
    }

    /** Hours of training in a year. */
    public BigDecimal hours(WorkerId worker, int year) {
        return em.createQuery(
                        "select coalesce(sum(t.hours), 0) from Training t where t.workerId = :worker and t.mistaken = false"
                                + " and t.onDay between :first and :last",
                        BigDecimal.class)
                .setParameter("worker", worker.value())
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getSingleResult();
    }
}
