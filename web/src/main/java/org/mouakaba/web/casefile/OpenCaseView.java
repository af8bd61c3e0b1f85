package org.mouakaba.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.web.worklist.TaskRow;
import org.mouakaba.web.worklist.TaskRows;
import org.mouakaba.worklist.boundary.DueLine;
import org.mouakaba.worklist.boundary.WorklistQueries;

/** A case at a glance: what it needs now, what is planned, what happened. */
@Named
@RequestScoped
public class OpenCaseView {

    @Inject
    CaseHeader header;

    @Inject
    WorklistQueries worklist;

    @Inject
    TaskRows tasks;

    private @Nullable UUID caseId;
    private @Nullable TimelineKind kind;
    private List<TaskRow> todo = List.of();
    private List<TaskRow> others = List.of();

    public void load() {
        UUID id = Objects.requireNonNull(caseId);
        CaseFileDetail file = header.of(id).file();
        if (file.can(CaseAction.WORK) || file.can(CaseAction.APPROVE)) {
            List<DueLine> lines = worklist.ofCase(new CaseFileId(id));
            todo = tasks.of(lines.stream().filter(line -> theirs(file, line)).toList(), false);
            others = tasks.of(lines.stream().filter(line -> !theirs(file, line)).toList(), false);
        }
    }

    private static boolean theirs(CaseFileDetail file, DueLine line) {
        return file.can(DueLine.OF_THE_SUPERVISOR.contains(line.kind()) ? CaseAction.APPROVE : CaseAction.WORK);
    }

    /** What the reader has to do here, the first due first. */
    public List<TaskRow> getTodo() {
        return todo;
    }

    /** What the case waits for from somebody else. */
    public List<TaskRow> getOthers() {
        return others;
    }

    public long getLate() {
        return todo.stream().filter(TaskRow::late).count();
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
}
