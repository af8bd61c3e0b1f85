package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.IssuedReportDetail;
import org.mouakaba.reporting.boundary.IssuedReportId;
import org.mouakaba.reporting.boundary.IssuedReportQueries;
import org.mouakaba.reporting.boundary.ReportFormat;
import org.mouakaba.web.shared.ActiveLocale;

/** One report as it was issued: frozen, with its files and its versions. */
@Named
@RequestScoped
public class OpenIssuedView {

    @Inject
    IssuedReportQueries reports;

    @Inject
    ActiveLocale language;

    private @Nullable UUID id;
    private @Nullable String lang;
    private @Nullable IssuedReportDetail report;

    public void load() {
        String wanted = lang == null ? language.getLocale().getLanguage() : lang;
        report = reports.get(new IssuedReportId(Objects.requireNonNull(id)), wanted);
    }

    public IssuedReportDetail getReport() {
        return Objects.requireNonNull(report);
    }

    public String getDirection() {
        return getReport().paper().language().equals("ar") ? "rtl" : "ltr";
    }

    public List<ReportFormat> getFormats() {
        return List.of(ReportFormat.values());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getLang() {
        return lang;
    }

    public void setLang(@Nullable String lang) {
        this.lang = lang;
    }
}
