package org.mouakaba.workforce.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.workforce.control.FilePolicy;
import org.mouakaba.workforce.control.FileRepository;
import org.mouakaba.workforce.control.WorkerRepository;
import org.mouakaba.workforce.entity.Worker;

/** Reads the professional files of the workers of the reader's territory. Says nothing of what they carry. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR})
public class FileQueries {

    private static final String HOURS_TARGET = "training.hours-target";

    @Inject
    FileRepository files;

    @Inject
    WorkerRepository workers;

    @Inject
    SettingQueries settings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** Two statements, whatever the number of rows. */
    public Page<FileEntry> find(@Valid @NotNull FileCriteria criteria, @NotNull PageRequest page) {
        return files.find(TerritoryScope.of(currentActor.get()), criteria, today(), page);
    }

    /** @throws FileNotFound where she works elsewhere */
    public FileDetail get(@NotNull WorkerId id) {
        Actor actor = currentActor.get();
        FileEntry entry = files.entry(id);
        FilePolicy.requireRead(actor, entry.territoryCode());
        Worker worker = workers.get(id);
        return new FileDetail(
                entry,
                facts(worker),
                files.organisation(
                        Optional.ofNullable(worker.profession().employerId()).orElse(worker.organisationId())),
                Optional.ofNullable(worker.supervisorId())
                        .map(lead -> workers.get(new WorkerId(lead)).name())
                        .orElse(null),
                worker.fte(),
                worker.accreditation().number(),
                files.steps(id),
                files.trainings(id),
                files.absences(id),
                files.hours(id, today().getYear()),
                settings.require(HOURS_TARGET, today()).number(),
                FilePolicy.keeps(actor, entry.territoryCode()),
                worker.version());
    }

    private static FileFacts facts(Worker worker) {
        return new FileFacts(
                worker.job(),
                worker.domain(),
                worker.profession().sex(),
                worker.profession().birthYear(),
                Optional.ofNullable(worker.profession().employerId())
                        .map(OrganisationId::new)
                        .orElse(null),
                worker.profession().contractKind(),
                worker.languages());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
