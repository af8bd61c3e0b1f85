package org.mouakaba.reporting.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.reporting.control.IssuedReportRepository;
import org.mouakaba.reporting.control.PaperChanges;
import org.mouakaba.reporting.control.PaperFiles;
import org.mouakaba.reporting.control.PaperStore;
import org.mouakaba.reporting.entity.IssuedReport;

/** Reads issued reports, and makes their files anew from what was frozen. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR, AUDITOR, DATA_PROTECTION_OFFICER})
public class IssuedReportQueries {

    @Inject
    IssuedReportRepository issued;

    @Inject
    PaperFiles files;

    @Inject
    CurrentActor currentActor;

    /** A page of the reports of the reader's territory, the newest first. */
    public Page<IssuedReportRow> find(@NotNull PageRequest page) {
        return issued.find(scope(), page);
    }

    /** @throws IssuedReportNotFound where it is not of the reader's territory */
    public IssuedReportDetail get(@NotNull IssuedReportId id, @Nullable String language) {
        TerritoryScope scope = scope();
        IssuedReport report = issued.get(id, scope);
        ReportPaper paper = paper(report, language);
        List<IssuedReport> versions = issued.versions(scope, report.number());
        List<ReportChange> changes = versions.stream()
                .filter(other -> other.version() == report.version() - 1)
                .map(before -> paper(before, paper.language()))
                .filter(before -> before.language().equals(paper.language()))
                .findFirst()
                .map(before -> PaperChanges.between(before, paper))
                .orElse(List.of());
        return new IssuedReportDetail(
                IssuedReportRepository.row(report),
                report.digest(),
                report.reason(),
                report.filters(),
                paper,
                versions.stream().map(IssuedReportRepository::row).toList(),
                changes);
    }

    /**
     * @throws IssuedReportNotFound where it is not of the reader's territory
     * @throws IllegalStateException where what is kept is no longer what was frozen
     */
    public FileToSave file(@NotNull IssuedReportId id, @Nullable String language, @NotNull ReportFormat format) {
        IssuedReport report = issued.get(id, scope());
        if (!report.intact()) {
            throw new IllegalStateException("the content of " + report.number() + " is not what was frozen");
        }
        return files.file(report, paper(report, language), format);
    }

    private static ReportPaper paper(IssuedReport report, @Nullable String language) {
        Map<String, ReportPaper> papers = PaperStore.read(report.content());
        ReportPaper wanted = language == null ? null : papers.get(language);
        return wanted == null ? papers.values().iterator().next() : wanted;
    }

    private TerritoryScope scope() {
        return TerritoryScope.of(currentActor.get());
    }
}
