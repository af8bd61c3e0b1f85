package org.mouakaba.assessment.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.assessment.control.AnswersJson;
import org.mouakaba.assessment.control.FilledRepository;
import org.mouakaba.assessment.control.FillingStart;
import org.mouakaba.assessment.control.GivenAnswers;
import org.mouakaba.assessment.entity.FilledInstrument;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.instrument.boundary.EditionId;
import org.mouakaba.instrument.boundary.EditionRow;
import org.mouakaba.instrument.boundary.Form;
import org.mouakaba.instrument.boundary.FormState;
import org.mouakaba.instrument.boundary.InstrumentQueries;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/**
 * Fills instruments for a case: begun with what is known, kept at every answer, submitted for good. Nothing is asked before
 * consent or a legal basis is on record.
 */
@Stateless
@Recorded
@RolesAllowed(SOCIAL_WORKER)
public class FillingService {

    @Inject
    FilledRepository filled;

    @Inject
    FillingStart start;

    @Inject
    InstrumentQueries instruments;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * Begins, or goes on with what was begun: one draft of an instrument in a case, under whatever edition it was begun.
     *
     * @throws RuleException where consent is missing, the case is closed, or the edition is not to be filled
     */
    public FilledId begin(@Valid @NotNull BeginFilling command) {
        CaseFacts file = start.require(command.caseId());
        EditionRow edition = start.offered().stream()
                .filter(row -> row.id().equals(command.edition()))
                .findFirst()
                .orElseThrow(() -> new RuleException("assessment.editionNotPublished"));
        return new FilledId(filled.draft(file.id(), edition.code())
                .orElseGet(() -> add(start.draft(file, edition, instruments.form(edition.id()))))
                .id());
    }

    /**
     * Throws away what was begun.
     *
     * @throws RuleException where it was submitted
     */
    public void discard(@Valid @NotNull SaveFilling command) {
        filled.remove(draft(command));
        filled.flush();
    }

    /**
     * Keeps the answers as far as they are given, those too that are not asked for the moment: a wrong tap loses nothing. What
     * is no question of the form falls away.
     *
     * @return the version to save on
     * @throws RuleException where they were submitted
     * @throws ChangedMeanwhile where somebody saved first
     */
    public long save(@Valid @NotNull SaveFilling command) {
        FilledInstrument draft = draft(command);
        Form form = form(draft);
        Map<String, String> kept = GivenAnswers.of(form, command.answers());
        kept.putAll(state(form, command).answers());
        write(draft, kept);
        return draft.version();
    }

    /**
     * Submits the answers.
     *
     * @throws RuleException where an answer is missing or does not stand, or they were submitted
     * @throws ChangedMeanwhile where somebody saved first
     */
    public void submit(@Valid @NotNull SaveFilling command) {
        FilledInstrument draft = draft(command);
        Form form = form(draft);
        FormState state = state(form, command);
        if (!state.gaps().isEmpty()) {
            throw new RuleException("assessment.filledGaps", state.gaps().size());
        }
        write(draft, state.answers());
        draft.submit(
                AnswersJson.write(FilledResults.of(form.mapping(), state)), currentActor.username(), clock.instant());
        filled.flush();
    }

    /**
     * Begins a correction: the same answers once more, beside those that were submitted.
     *
     * @throws RuleException where they were not submitted, are corrected already, or something of this instrument is being
     *     filled
     */
    public FilledId correct(@Valid @NotNull CorrectFilled command) {
        start.require(command.caseId());
        FilledInstrument submitted = filled.find(command.caseId(), command.id()).orElseThrow(FilledNotFound::new);
        if (filled.draft(command.caseId(), submitted.code()).isPresent()) {
            throw new RuleException("assessment.filledBeingFilled");
        }
        if (filled.standing(command.caseId(), submitted.code(), 1000).stream()
                .noneMatch(one -> one.id().equals(submitted.id()))) {
            throw new RuleException("assessment.filledCorrected");
        }
        return new FilledId(add(submitted.correct(command.reason(), currentActor.username(), clock.instant()))
                .id());
    }

    private FilledInstrument add(FilledInstrument draft) {
        filled.add(draft);
        filled.flush();
        return draft;
    }

    private FilledInstrument draft(SaveFilling command) {
        start.require(command.caseId());
        FilledInstrument draft = filled.find(command.caseId(), command.id()).orElseThrow(FilledNotFound::new);
        draft.requireDraft();
        draft.requireVersion(command.expectedVersion());
        return draft;
    }

    private Form form(FilledInstrument draft) {
        return instruments.form(new EditionId(draft.editionId()));
    }

    private FormState state(Form form, SaveFilling command) {
        return form.fill(command.answers(), "ar", LocalDateTime.ofInstant(clock.instant(), SystemClock.ZONE));
    }

    private void write(FilledInstrument draft, Map<String, String> answers) {
        draft.write(AnswersJson.write(answers), currentActor.username(), clock.instant());
        filled.flush();
    }
}
