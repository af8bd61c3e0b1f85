package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.CaseCountCriteria;
import org.mouakaba.reporting.boundary.CaseCountCriteria.By;
import org.mouakaba.reporting.boundary.CaseCountQueries;
import org.mouakaba.reporting.boundary.CaseCountTable;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Option;

/** Open cases by territory and by risk or stage. */
@Named
@RequestScoped
public class CountsView {

    @Inject
    CaseCountQueries counts;

    @Inject
    CodeListQueries codes;

    @Inject
    ActiveLocale language;

    private @Nullable String territory;
    private @Nullable String by;
    private CaseCountTable table = new CaseCountTable(null, List.of(), List.of(), 0);
    private List<Option> territories = List.of();
    private List<String> headings = List.of();

    public void load() {
        table = counts.count(new CaseCountCriteria(valid(territory), isByStage() ? By.STAGE : By.RISK));
        territories = counts.territories().stream()
                .map(t -> new Option(t.code(), t.name().in(language.getLocale())))
                .toList();
        String list = isByStage() ? "case_stage" : "risk_level";
        headings = table.columns().stream()
                .map(code -> codes.label(list, code).map(this::read).orElse(code))
                .toList();
    }

    private static @Nullable String valid(@Nullable String code) {
        return code != null && code.matches("\\d{2}(\\.\\d{3})?") ? code : null;
    }

    private String read(Label label) {
        return label.in(language.getLocale());
    }

    public String name(CaseCountTable.Row row) {
        Label name = row.name();
        return name == null ? "" : read(name);
    }

    public boolean isByStage() {
        return "STAGE".equals(by);
    }

    public CaseCountTable getTable() {
        return table;
    }

    public List<Option> getTerritories() {
        return territories;
    }

    public List<String> getHeadings() {
        return headings;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String territory) {
        this.territory = territory;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }
}
