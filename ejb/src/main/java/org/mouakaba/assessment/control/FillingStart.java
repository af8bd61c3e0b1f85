package org.mouakaba.assessment.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.assessment.entity.FilledInstrument;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.instrument.boundary.EditionRow;
import org.mouakaba.instrument.boundary.Form;
import org.mouakaba.instrument.boundary.FormQuestion;
import org.mouakaba.instrument.boundary.InstrumentQueries;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** When an instrument may be filled, and what it begins with. */
public class FillingStart {

    /**
     * Kinds that are not filled among the others: risk and needs change where the case stands and have pages of their own,
     * and how content somebody is, is asked by another than who carried the case.
     */
    private static final Set<String> ELSEWHERE = Set.of("RISK", "NEEDS", "SATISFACTION");

    /** Before the name of a question: its answer the last time. */
    private static final String LAST = "last.";

    @Inject
    CaseAccess access;

    @Inject
    ConsentQueries consents;

    @Inject
    InstrumentQueries instruments;

    @Inject
    FilledRepository filled;

    @Inject
    KnownFacts known;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @throws RuleException where the case is closed, or neither consent nor a legal basis is on record */
    public CaseFacts require(CaseFileId caseId) {
        CaseFacts file = access.require(caseId, CaseAction.WORK);
        if (!file.stage().open()) {
            throw new RuleException("assessment.caseClosed");
        }
        if (!consents.documented(caseId)) {
            throw new RuleException("assessment.consentFirst");
        }
        return file;
    }

    /** The editions that may be begun in a case. */
    public List<EditionRow> offered() {
        return instruments.published().stream()
                .filter(edition -> !ELSEWHERE.contains(edition.kind()))
                .toList();
    }

    /** A draft that begins with what is known, of the record and of the last time. */
    public FilledInstrument draft(CaseFacts file, EditionRow edition, Form form) {
        Map<String, String> facts = known.of(file.id(), LocalDate.now(clock.withZone(SystemClock.ZONE)));
        Map<String, String> last = filled.standing(file.id(), edition.code(), 1).stream()
                .findFirst()
                .map(one -> byName(AnswersJson.read(one.answers())))
                .orElse(Map.of());
        Map<String, String> answers = new LinkedHashMap<>();
        for (FormQuestion question : form.questions()) {
            String fact = form.mapping().prefill().get(question.name());
            if (fact != null && !question.repeated()) {
                String value = fact.startsWith(LAST) ? last.get(fact.substring(LAST.length())) : facts.get(fact);
                if (value != null) {
                    answers.put(question.path(), value);
                }
            }
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), SystemClock.ZONE);
        return FilledInstrument.begin(
                file,
                edition,
                AnswersJson.write(form.fill(answers, "ar", now).answers()),
                currentActor.username(),
                clock.instant());
    }

    /** By the last part of their paths: another edition may have put a question elsewhere. Rows of repeats have no such name. */
    private static Map<String, String> byName(Map<String, String> answers) {
        Map<String, String> named = new HashMap<>();
        answers.forEach((path, answer) -> {
            if (path.indexOf('[') < 0) {
                named.put(path.substring(path.lastIndexOf('/') + 1), answer);
            }
        });
        return named;
    }
}
