package org.mouakaba.web.casefile;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileCriteria;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.RiskLevel;

/** Which cases a list shows, as its address says it: no word in it names a person. */
public class CaseFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The longest number, and what a number is made of. */
    private static final int LONGEST = 20;

    private boolean team;
    private boolean closed;
    private boolean overdue;
    private @Nullable CaseStage stage;
    private @Nullable RiskLevel risk;
    private @Nullable UUID worker;
    private String number = "";
    private CaseFileCriteria.Sort sort = CaseFileCriteria.Sort.NEXT_DUE;

    /** A supervisor carries no case: her list is her team's. Who looks for a number finds it wherever it stands. */
    CaseFileCriteria toCriteria(boolean supervisor) {
        boolean searched = !number.isEmpty();
        boolean mine = !supervisor && !team && worker == null && !searched;
        return new CaseFileCriteria(
                mine, searched ? null : !closed, stage, risk, worker, overdue, searched ? number : null, sort);
    }

    /** The address of the same list with one thing changed; null or false takes it out. */
    public String address(String name, @Nullable Object value) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("team", team);
        query.put("closed", closed);
        query.put("overdue", overdue);
        query.put("stage", Objects.requireNonNullElse(stage, false));
        query.put("risk", Objects.requireNonNullElse(risk, false));
        query.put("worker", Objects.requireNonNullElse(worker, false));
        query.put("number", number.isEmpty() ? false : number);
        query.put("sort", sort == CaseFileCriteria.Sort.NEXT_DUE ? false : sort);
        query.put(name, value == null || value.equals("") ? false : value);
        return query.entrySet().stream()
                .filter(part -> !part.getValue().toString().equals("false"))
                .map(part -> part.getKey() + '=' + part.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether anything but the scope narrows the list. */
    public boolean isNarrow() {
        return overdue || stage != null || risk != null || worker != null || !number.isEmpty();
    }

    public boolean isTeam() {
        return team;
    }

    public void setTeam(boolean team) {
        this.team = team;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public @Nullable CaseStage getStage() {
        return stage;
    }

    public void setStage(@Nullable CaseStage stage) {
        this.stage = stage;
    }

    public @Nullable RiskLevel getRisk() {
        return risk;
    }

    public void setRisk(@Nullable RiskLevel risk) {
        this.risk = risk;
    }

    public @Nullable UUID getWorker() {
        return worker;
    }

    public void setWorker(@Nullable UUID worker) {
        this.worker = worker;
    }

    public String getNumber() {
        return number;
    }

    /** What is no digit is no part of a number. */
    public void setNumber(@Nullable String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[^0-9-]", "");
        this.number = digits.substring(0, Math.min(digits.length(), LONGEST));
    }

    public CaseFileCriteria.Sort getSort() {
        return sort;
    }

    public void setSort(CaseFileCriteria.@Nullable Sort sort) {
        this.sort = sort == null ? CaseFileCriteria.Sort.NEXT_DUE : sort;
    }
}
