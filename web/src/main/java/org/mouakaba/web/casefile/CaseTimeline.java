package org.mouakaba.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.web.shared.Happening;
import org.mouakaba.web.shared.Names;

/** What happened in a case, the newest first: its latest lines for the overview, its pages for the journal. */
@Named
@RequestScoped
public class CaseTimeline {

    static final int PAGE = 25;

    private static final int LATEST = 7;
    private static final int SHORT = 240;

    @Inject
    CaseFileQueries cases;

    @Inject
    TimelineWords words;

    @Inject
    Names names;

    private final Map<UUID, List<TimelineEntry>> read = new HashMap<>();

    public List<TimelineKind> getKinds() {
        return List.of(TimelineKind.values());
    }

    public List<Happening> latest(UUID caseId, @Nullable TimelineKind kind) {
        return lines(caseId, kind).stream()
                .limit(LATEST)
                .map(entry -> words.happening(entry, SHORT))
                .toList();
    }

    public int count(UUID caseId, @Nullable TimelineKind kind) {
        return lines(caseId, kind).size();
    }

    /** @param page from 1 */
    List<Happening> page(UUID caseId, @Nullable TimelineKind kind, int page) {
        return lines(caseId, kind).stream()
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .map(entry -> words.happening(entry, Integer.MAX_VALUE))
                .toList();
    }

    private List<TimelineEntry> timeline(UUID caseId) {
        List<TimelineEntry> all = cases.timeline(new CaseFileId(caseId));
        names.know(all.stream().map(TimelineEntry::username).toList());
        return all;
    }

    private List<TimelineEntry> lines(UUID caseId, @Nullable TimelineKind kind) {
        List<TimelineEntry> all = read.computeIfAbsent(caseId, this::timeline);
        return kind == null
                ? all
                : all.stream().filter(line -> line.kind().equals(kind.name())).toList();
    }
}
