package org.mouakaba.workforce.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.organisation.boundary.OrganisationQueries;
import org.mouakaba.organisation.boundary.UnitEntry;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.workforce.control.IdentityTaskRepository;
import org.mouakaba.workforce.control.PostRules;
import org.mouakaba.workforce.control.WorkerRepository;
import org.mouakaba.workforce.entity.AccreditationEntry;
import org.mouakaba.workforce.entity.Identity;
import org.mouakaba.workforce.entity.Post;
import org.mouakaba.workforce.entity.Worker;

/**
 * Takes workers in, moves them, ends and resumes their service. The worker changes here and at once; her account follows
 * as soon as this is committed ({@link AccountAlignment}), so that neither is ever left without the other for good.
 */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class WorkerService {

    @Inject
    WorkerRepository workers;

    @Inject
    IdentityTaskRepository tasks;

    @Inject
    OrganisationQueries units;

    @Inject
    CurrentActor currentActor;

    @Inject
    Event<WorkerAccountChanged> changed;

    @Inject
    Clock clock;

    /** @throws RuleException where the account's name is taken, or the place does not fit the role */
    public WorkerId register(@Valid @NotNull RegisterWorker command) {
        if (workers.usernameTaken(command.username())) {
            throw RuleException.beside("username", "workforce.usernameTaken");
        }
        Worker worker = Worker.register(
                new Identity(
                        command.username(),
                        command.givenNameAr().strip(),
                        command.familyNameAr().strip(),
                        command.givenNameLatin().strip(),
                        command.familyNameLatin().strip(),
                        command.email()),
                post(command.post()),
                today());
        workers.add(worker);
        keepAccreditation(worker, null);
        return follow(worker);
    }

    /** @throws RuleException where the place does not fit the role, which stays as it is */
    public void move(@Valid @NotNull MoveWorker command) {
        Worker worker = workers.get(command.id());
        if (!worker.role().equals(command.post().role())) {
            throw RuleException.beside("role", "workforce.roleStays");
        }
        @Nullable String before = worker.accreditationStatus();
        worker.moveTo(post(command.post()), command.expectedVersion());
        keepAccreditation(worker, before);
        follow(worker);
    }

    /** She sees nothing from this moment on; her sessions end within a minute. */
    public void disable(@NotNull WorkerId id, long expectedVersion) {
        Worker worker = workers.get(id);
        if (currentActor.username().equals(worker.username())) {
            throw new RuleException("workforce.notYourself");
        }
        worker.end(today(), expectedVersion);
        follow(worker);
    }

    public void resume(@NotNull WorkerId id, long expectedVersion) {
        Worker worker = workers.get(id);
        worker.resume(today(), expectedVersion);
        follow(worker);
    }

    /** Her file keeps every status she had, whoever entered it. */
    private void keepAccreditation(Worker worker, @Nullable String before) {
        if (!Objects.equals(before, worker.accreditationStatus())) {
            workers.add(AccreditationEntry.of(worker, today(), null, currentActor.username(), clock.instant()));
        }
    }

    private WorkerId follow(Worker worker) {
        WorkerId id = new WorkerId(worker.id());
        if (worker.username() != null) {
            tasks.request(id, clock.instant());
            changed.fire(new WorkerAccountChanged(id));
        }
        workers.flush();
        return id;
    }

    private Post post(PostOfWorker wanted) {
        PostRules.require(wanted);
        @Nullable UUID organisation = wanted.organisationId();
        if (wanted.unitId() != null) {
            UnitEntry unit = units.unit(new UnitId(wanted.unitId()))
                    .orElseThrow(() -> RuleException.beside("unit", "workforce.noSuchUnit"));
            organisation = unit.organisationId().value();
        }
        if (wanted.supervisorId() != null
                && workers.ofUnit(Objects.requireNonNull(wanted.unitId()), List.of(SUPERVISOR)).stream()
                        .noneMatch(s -> s.id().value().equals(wanted.supervisorId()))) {
            throw RuleException.beside("supervisor", "workforce.supervisorElsewhere");
        }
        return new Post(
                wanted.role(),
                wanted.unitId(),
                organisation,
                wanted.supervisorId(),
                wanted.territoryCode(),
                wanted.accreditationStatus(),
                wanted.fte());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
    }
}
