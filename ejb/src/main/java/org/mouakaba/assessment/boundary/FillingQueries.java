package org.mouakaba.assessment.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mouakaba.assessment.control.AnswersJson;
import org.mouakaba.assessment.control.FilledRepository;
import org.mouakaba.assessment.control.FillingStart;
import org.mouakaba.assessment.entity.FilledInstrument;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.instrument.boundary.EditionId;
import org.mouakaba.instrument.boundary.EditionRow;
import org.mouakaba.instrument.boundary.Form;
import org.mouakaba.instrument.boundary.InstrumentQueries;
import org.mouakaba.platform.Recorded;

/** Reads what was filled for a case. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class FillingQueries {

    /** Times on one picture. */
    private static final int COMPARED = 12;

    @Inject
    FilledRepository filled;

    @Inject
    FillingStart start;

    @Inject
    InstrumentQueries instruments;

    @Inject
    CaseAccess access;

    /** The instruments that may be begun in a case: of what is being filled already none. */
    @RolesAllowed(SOCIAL_WORKER)
    public List<EditionRow> offered(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.WORK);
        Set<String> being = filled.all(caseId).stream()
                .filter(one -> one.status() == FilledStatus.DRAFT)
                .map(FilledInstrument::code)
                .collect(Collectors.toSet());
        return start.offered().stream()
                .filter(edition -> !being.contains(edition.code()))
                .toList();
    }

    /** All of one case, the last first. */
    public List<FilledLine> list(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.READ);
        List<FilledInstrument> all = filled.all(caseId);
        return lines(
                all,
                all.stream()
                        .filter(one -> one.status() == FilledStatus.SUBMITTED)
                        .flatMap(one -> Optional.ofNullable(one.correctsId()).stream())
                        .collect(Collectors.toSet()));
    }

    /** @throws FilledNotFound where the case has no such one */
    public FilledDetail get(@NotNull CaseFileId caseId, @NotNull FilledId id) {
        CaseFacts file = access.require(caseId, CaseAction.READ);
        FilledInstrument one = filled.find(caseId, id).orElseThrow(FilledNotFound::new);
        Set<UUID> corrected = filled.corrected(one) ? Set.of(one.id()) : Set.of();
        return detail(file, one, lines(List.of(one), corrected).get(0), new HashMap<>());
    }

    /**
     * As {@link #get}, for who works on the case: to go on, or to correct.
     *
     * @throws FilledNotFound where the case has no such one
     */
    @RolesAllowed(SOCIAL_WORKER)
    public FilledDetail forWork(@NotNull CaseFileId caseId, @NotNull FilledId id) {
        access.require(caseId, CaseAction.WORK);
        return get(caseId, id);
    }

    /** The ones of the same instrument that count, up to this one, the first first: for comparing and for the picture. */
    public List<FilledDetail> course(@NotNull CaseFileId caseId, @NotNull FilledId id) {
        CaseFacts file = access.require(caseId, CaseAction.READ);
        FilledInstrument one = filled.find(caseId, id).orElseThrow(FilledNotFound::new);
        List<FilledInstrument> standing = filled.standing(caseId, one.code(), COMPARED).stream()
                .filter(other -> !other.assessedAt().isAfter(one.assessedAt()))
                .sorted((a, b) -> a.assessedAt().compareTo(b.assessedAt()))
                .toList();
        List<FilledLine> lines = lines(standing, Set.of());
        Map<EditionId, Form> forms = new HashMap<>();
        return IntStream.range(0, standing.size())
                .mapToObj(i -> detail(file, standing.get(i), lines.get(i), forms))
                .toList();
    }

    /** @param forms those asked for already: each question for one is a row of the log */
    private FilledDetail detail(CaseFacts file, FilledInstrument one, FilledLine line, Map<EditionId, Form> forms) {
        Form form = forms.computeIfAbsent(line.edition().id(), instruments::form);
        boolean workable = access.permits(file, CaseAction.WORK) && file.stage().open();
        return new FilledDetail(line, form, AnswersJson.read(one.answers()), workable, one.version());
    }

    private List<FilledLine> lines(List<FilledInstrument> all, Set<UUID> corrected) {
        Map<UUID, EditionRow> editions = new HashMap<>();
        instruments
                .rows(all.stream()
                        .map(FilledInstrument::editionId)
                        .map(EditionId::new)
                        .distinct()
                        .toList())
                .forEach(row -> editions.put(row.id().value(), row));
        return all.stream()
                .map(one -> new FilledLine(
                        new FilledId(one.id()),
                        Objects.requireNonNull(editions.get(one.editionId())),
                        one.status(),
                        AnswersJson.read(one.results()),
                        Optional.ofNullable(one.correctsId()).map(FilledId::new).orElse(null),
                        one.reason(),
                        corrected.contains(one.id()),
                        one.lastBy(),
                        one.lastAt(),
                        one.assessedAt()))
                .toList();
    }
}
