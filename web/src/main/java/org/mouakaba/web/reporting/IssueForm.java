package org.mouakaba.web.reporting;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.IssueReport;
import org.mouakaba.reporting.boundary.IssuedReportId;
import org.mouakaba.reporting.boundary.ReportCriteria;

/** How a report is issued, as it is ticked. */
public class IssueForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean arabic = true;
    private boolean french = true;
    private boolean english;

    @Size(max = 1000)
    private @Nullable String reason;

    IssueReport toCommand(ReportCriteria criteria, @Nullable UUID corrects) {
        Set<String> languages = Stream.of(arabic ? "ar" : "", french ? "fr" : "", english ? "en" : "")
                .filter(language -> !language.isEmpty())
                .collect(Collectors.toSet());
        return new IssueReport(criteria, languages, corrects == null ? null : new IssuedReportId(corrects), reason);
    }

    public boolean isArabic() {
        return arabic;
    }

    public void setArabic(boolean arabic) {
        this.arabic = arabic;
    }

    public boolean isFrench() {
        return french;
    }

    public void setFrench(boolean french) {
        this.french = french;
    }

    public boolean isEnglish() {
        return english;
    }

    public void setEnglish(boolean english) {
        this.english = english;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
