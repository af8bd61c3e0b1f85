package org.mouakaba.workforce.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.workforce.control.FilePolicy;
import org.mouakaba.workforce.control.FileRepository;
import org.mouakaba.workforce.control.WorkerRepository;
import org.mouakaba.workforce.entity.Absence;
import org.mouakaba.workforce.entity.AccreditationEntry;
import org.mouakaba.workforce.entity.Profession;
import org.mouakaba.workforce.entity.Training;
import org.mouakaba.workforce.entity.Worker;

/**
 * Keeps the professional files of the workers of the caller's territory: accreditation, training, absences. Each method
 * throws {@link FileNotFound} where the worker works elsewhere and {@link ChangedMeanwhile} where a colleague was faster.
 */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class FileService {

    @Inject
    FileRepository files;

    @Inject
    WorkerRepository workers;

    @Inject
    CodeListQueries codes;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    public void describe(@Valid @NotNull DescribeWorker command) {
        Worker worker = kept(command.worker());
        FileFacts facts = command.facts();
        optional("job", "worker_job", facts.job());
        optional("domain", "worker_domain", facts.domain());
        optional("contract", "contract_kind", facts.contract());
        facts.languages().forEach(language -> listed("languages", "language", language));
        worker.describe(
                new Profession(
                        facts.sex(),
                        facts.birthYear(),
                        facts.employer() == null ? null : facts.employer().value(),
                        facts.contract()),
                facts.job(),
                facts.domain(),
                facts.languages(),
                command.expectedVersion());
        files.flush();
    }

    /** @throws RuleException where the day is to come, or the accreditation would expire before it was granted */
    public void accredit(@Valid @NotNull RecordAccreditation command) {
        Worker worker = kept(command.worker());
        listed("status", "accreditation_status", command.status());
        past("on", command.on());
        worker.accredit(
                command.status(),
                command.number(),
                command.grantedOn(),
                command.expiresOn(),
                command.expectedVersion());
        files.add(AccreditationEntry.of(
                worker, command.on(), command.reason(), currentActor.username(), clock.instant()));
        files.flush();
    }

    /** @throws RuleException where the day is to come */
    public void train(@Valid @NotNull KeepTraining command) {
        kept(command.worker());
        listed("topic", "training_topic", command.topic());
        past("on", command.on());
        if (command.id() == null) {
            files.add(Training.of(command));
        } else {
            Training training = files.training(command.id());
            own(training.isOf(command.worker().value()));
            training.correct(command);
        }
        files.flush();
    }

    /** @throws RuleException where it would end before it begins */
    public void absent(@Valid @NotNull KeepAbsence command) {
        kept(command.worker());
        listed("kind", "absence_kind", command.kind());
        if (command.id() == null) {
            files.add(Absence.of(command));
        } else {
            Absence absence = files.absence(command.id());
            own(absence.isOf(command.worker().value()));
            absence.correct(command);
        }
        files.flush();
    }

    private Worker kept(WorkerId id) {
        FilePolicy.requireKeep(currentActor.get(), files.entry(id).territoryCode());
        return workers.get(id);
    }

    private static void own(boolean isOf) {
        if (!isOf) {
            throw new FileNotFound();
        }
    }

    private void optional(String field, String list, @Nullable String code) {
        if (code != null) {
            listed(field, list, code);
        }
    }

    private void listed(String field, String list, String code) {
        if (!codes.choosable(list, code)) {
            throw RuleException.beside(field, "workforce.notListed");
        }
    }

    private void past(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock.withZone(SystemClock.ZONE)))) {
            throw RuleException.beside(field, "workforce.dayToCome");
        }
    }
}
