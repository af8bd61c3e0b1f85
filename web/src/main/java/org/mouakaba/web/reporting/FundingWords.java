package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.Figure;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReport;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Chart;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Messages;

/** A report on money in words, addresses and a curve. */
@RequestScoped
public class FundingWords {

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    @Inject
    Codes codes;

    @Inject
    Messages messages;

    @Inject
    ActiveLocale language;

    String row(Dimension dimension, FundingReport.Row row) {
        String code = row.code();
        Label name = row.name();
        if (name != null || code.isEmpty()) {
            return name == null ? messages.text("reporting.funding.unsaid") : name.in(language.getLocale());
        }
        return switch (dimension) {
            case DISABILITY -> messages.text("reporting.funding.disability." + code);
            case QUARTER -> code;
            default -> codes.label(Objects.requireNonNull(dimension.list()), code);
        };
    }

    String entries(FundingReport report, Figure figure, @Nullable String code, FundingReport.@Nullable Column column) {
        FundingCriteria criteria = report.criteria();
        StringBuilder address = new StringBuilder("/funding/list-entries.xhtml?figure=" + figure + "&year="
                + criteria.year() + "&until=" + report.until());
        String place = column == null ? criteria.territory() : column.code();
        String row = criteria.rows() == Dimension.TERRITORY ? code : null;
        add(address, "territory", row == null ? place : row);
        if (isWhole(report, row) || (row == null && column != null && column.whole())) {
            address.append("&whole=true");
        }
        add(address, "programme", code != null && criteria.rows() == Dimension.PROGRAMME ? code : criteria.programme());
        add(address, "source", code != null && criteria.rows() == Dimension.SOURCE ? code : criteria.source());
        if (code != null
                && criteria.rows() != Dimension.TERRITORY
                && criteria.rows() != Dimension.PROGRAMME
                && criteria.rows() != Dimension.SOURCE) {
            address.append("&part=").append(criteria.rows()).append("&code=").append(code);
        }
        return address.toString();
    }

    /** Whether a row stands for what is not parted among the provinces of its region. */
    private static boolean isWhole(FundingReport report, @Nullable String row) {
        return report.columns().stream().anyMatch(c -> c.whole() && c.code().equals(row));
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(value);
        }
    }

    /** Planned, paid and spent since January, in millions. */
    String chart(FundingReport report) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder planned = Json.createArrayBuilder();
        JsonArrayBuilder paid = Json.createArrayBuilder();
        JsonArrayBuilder spent = Json.createArrayBuilder();
        Balance sum = Balance.ZERO;
        for (FundingReport.Month month : report.months()) {
            sum = sum.plus(month.added());
            labels.add(month.month().getMonth().getDisplayName(TextStyle.SHORT, language.getLocale())
                    + (month.month().getYear() == report.criteria().year()
                            ? ""
                            : " " + month.month().getYear()));
            planned.add(millions(sum.planned()));
            paid.add(millions(sum.paid()));
            spent.add(millions(sum.spent()));
        }
        return Chart.of(
                "line",
                labels,
                List.of(
                        line("reporting.funding.planned", planned, "#45504e")
                                .add(
                                        "borderDash",
                                        Json.createArrayBuilder().add(6).add(4)),
                        line("reporting.funding.paid", paid, "#0b6059").add("fill", true),
                        line("reporting.funding.spent", spent, "#2b8b80")));
    }

    private JsonObjectBuilder line(String key, JsonArrayBuilder values, String colour) {
        return Chart.figures(messages.text(key), values)
                .add("borderColor", colour)
                .add("backgroundColor", "rgba(43, 139, 128, 0.12)")
                .add("pointRadius", 2)
                .add("tension", 0);
    }

    private static BigDecimal millions(BigDecimal amount) {
        return amount.divide(MILLION, 3, RoundingMode.HALF_UP);
    }
}
