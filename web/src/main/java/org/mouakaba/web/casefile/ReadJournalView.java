package org.mouakaba.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.Happening;

/** Everything that happened in a case, page by page. */
@Named
@RequestScoped
public class ReadJournalView {

    @Inject
    CaseTimeline timeline;

    private @Nullable UUID caseId;
    private @Nullable TimelineKind kind;
    private int number = 1;
    private int total;
    private List<Happening> lines = List.of();

    public void load() {
        UUID id = Objects.requireNonNull(caseId);
        total = timeline.count(id, kind);
        number = Math.max(1, Math.min(number, getPages()));
        lines = timeline.page(id, kind, number);
    }

    public List<Happening> getLines() {
        return lines;
    }

    public int getTotal() {
        return total;
    }

    public int getPages() {
        return Math.max(1, (total + CaseTimeline.PAGE - 1) / CaseTimeline.PAGE);
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable TimelineKind getKind() {
        return kind;
    }

    public void setKind(@Nullable TimelineKind kind) {
        this.kind = kind;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
