package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.mouakaba.reporting.boundary.ReportPaper;
import org.mouakaba.web.shared.Formats;

/** The cells of a frozen paper as they are read. */
@Named
@RequestScoped
public class PaperWords {

    @Inject
    Formats formats;

    public String cell(ReportPaper.Kind kind, String value) {
        if (kind == ReportPaper.Kind.TEXT || value.isEmpty() || value.equals(ReportPaper.HIDDEN)) {
            return value;
        }
        BigDecimal figure = new BigDecimal(value);
        return switch (kind) {
            case AMOUNT -> formats.money(figure);
            case PERCENT -> formats.percent(figure);
            default -> formats.number(figure);
        };
    }

    public boolean isFigure(ReportPaper.Kind kind) {
        return kind != ReportPaper.Kind.TEXT;
    }
}
