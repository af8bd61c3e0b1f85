package org.mouakaba.reporting.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.reporting.control.IssuedReportRepository;
import org.mouakaba.reporting.control.PaperStore;
import org.mouakaba.reporting.entity.IssuedReport;
import org.mouakaba.workforce.boundary.WorkerNames;

/** Issues reports: what they say is frozen, and a correction is another version. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class IssuedReportService {

    @Inject
    IssuedReportRepository issued;

    @Inject
    PaperDesk papers;

    @Inject
    WorkerNames names;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * @throws RuleException where a correction gives no reason, or is about something else than what it corrects
     * @throws NotAllowedException where the territory is not the caller's
     */
    public IssuedReportId issue(@Valid @NotNull IssueReport command) {
        Actor actor = currentActor.get();
        TerritoryScope scope = TerritoryScope.of(actor);
        @Nullable String territory = territory(command.criteria(), scope);
        SortedMap<String, ReportPaper> written = papers.write(command.criteria(), command.languages(), territory);
        String content = PaperStore.freeze(written);
        IssuedReport.Issue issue = new IssuedReport.Issue(
                List.copyOf(written.keySet()), actor.username(), author(actor.username(), command), clock.instant());
        IssuedReport frozen = command.corrects() == null
                ? IssuedReport.first(
                        issued.nextNumber(territory, command.criteria()), territory, command.criteria(), content, issue)
                : correction(command, command.corrects(), scope, content, issue);
        issued.add(frozen);
        return new IssuedReportId(frozen.id());
    }

    /** As a person is named on paper: in each script that it is issued in. */
    private String author(String username, IssueReport command) {
        Label name = names.of(List.of(username)).get(username);
        if (name == null) {
            return username;
        }
        boolean arabic = command.languages().contains("ar");
        boolean latin =
                command.languages().contains("fr") || command.languages().contains("en");
        return arabic && latin ? name.ar() + " – " + name.fr() : arabic ? name.ar() : name.fr();
    }

    private IssuedReport correction(
            IssueReport command, IssuedReportId of, TerritoryScope scope, String content, IssuedReport.Issue issue) {
        IssuedReport before = issued.get(of, scope);
        String reason = command.reason();
        if (reason == null || reason.isBlank()) {
            throw RuleException.beside("reason", "reporting.reasonMissing");
        }
        IssuedReport newest = issued.versions(scope, before.number()).get(0);
        Map<String, ReportPaper> said = PaperStore.read(newest.content());
        PaperStore.read(content).forEach((language, paper) -> {
            ReportPaper former = said.get(language);
            if (former != null && !former.isAbout(paper)) {
                throw new RuleException("reporting.otherReport");
            }
        });
        if (newest.content().equals(content)) {
            throw new RuleException("reporting.nothingChanged");
        }
        return newest.correctedBy(content, reason, issue);
    }

    /** A region or province of the caller's; her own where none is said; null for the country. */
    private static @Nullable String territory(ReportCriteria criteria, TerritoryScope scope) {
        String wanted = criteria.territory();
        if (wanted == null) {
            return scope.code();
        }
        if (!wanted.startsWith(scope.prefix())) {
            throw new NotAllowedException("reporting.otherTerritory");
        }
        return wanted;
    }
}
