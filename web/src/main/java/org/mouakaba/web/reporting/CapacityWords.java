package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.CapacityReport.Mix;
import org.mouakaba.reporting.boundary.CapacityReport.Thresholds;
import org.mouakaba.reporting.boundary.Indicator;
import org.mouakaba.reporting.boundary.MixKind;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Chart;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** The report on the means in words, addresses and a curve. */
@Named
@RequestScoped
public class CapacityWords {

    @Inject
    Codes codes;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    ActiveLocale language;

    String figure(Indicator indicator, @Nullable BigDecimal value) {
        return indicator.percent() ? formats.percent(value) : formats.number(value);
    }

    /** Counts of cases open nothing, and what is hidden neither. */
    CapacityCell cell(CapacityReport report, CapacityReport.Row row, Indicator indicator) {
        boolean hidden = report.hides(row, indicator);
        return new CapacityCell(
                indicator,
                figure(indicator, row.value(indicator)),
                hidden,
                hidden ? "" : records(report, row.code(), indicator));
    }

    public String name(@Nullable Label name) {
        return name == null ? messages.text("reporting.counts.nation") : name.in(language.getLocale());
    }

    public String part(MixKind kind, String code) {
        String list = kind.list();
        if (code.isEmpty()) {
            return messages.text("reporting.funding.unsaid");
        }
        return list == null ? messages.text("reporting.part." + code) : codes.label(list, code);
    }

    /** What part of all a count is. */
    public String share(Mix.Line line, int at) {
        return formats.percent(line.share(at));
    }

    /** What the figures mean, with the thresholds that they were made with. */
    public List<String> notes(CapacityReport report) {
        Thresholds t = report.thresholds();
        return List.of(
                messages.text("reporting.note.rates"),
                messages.text("reporting.note.days"),
                messages.text("reporting.note.load", t.overloaded()),
                messages.text("reporting.note.demand", t.perWorker()),
                messages.text("reporting.note.pay", t.lateDays()),
                messages.text("reporting.note.red", t.redVacancy()));
    }

    private static String records(CapacityReport report, String code, Indicator indicator) {
        YearMonth month = YearMonth.from(report.criteria().until());
        return switch (indicator) {
            case FUNDED, FILLED -> address("/workforce/list-posts.xhtml", "province", code);
            case VACANCY -> address("/workforce/list-posts.xhtml?vacant=true", "province", code);
            case ACCREDITED -> address("/workforce/list-files.xhtml?status=GRANTED", "province", code);
            case LATE_TRANCHES, MONTHS_LATE, UNPAID ->
                address("/funding/list-tranches.xhtml?late=true", "territory", code);
            case AUTHORISED, OPEN_PLACES, OCCUPIED, OCCUPANCY, CROWDED, PER_EDUCATOR, ABOVE_NORM, WAITING ->
                address("/provider/list-establishments.xhtml?month=" + month, "province", code);
            case REPORTED -> address("/provider/check-completeness.xhtml?month=" + month, "province", code);
            default -> indicator.ofCases() ? "" : address("/workforce/list-files.xhtml", "province", code);
        };
    }

    /** Where the workers or the establishments of a part are listed. */
    public String behind(CapacityReport report, MixKind kind, String code, String territory) {
        return switch (kind) {
            case PLACES_SEX, PLACES_AGE -> records(report, territory, Indicator.OCCUPIED);
            case JOB -> address("/workforce/list-files.xhtml?job=" + code, "province", territory);
            default -> records(report, territory, Indicator.FTE);
        };
    }

    private static String address(String page, String name, String code) {
        return code.isEmpty() ? page : page + (page.contains("?") ? '&' : '?') + name + '=' + code;
    }

    /** One figure at the end of four quarters; a gap where it is hidden. */
    String chart(CapacityReport report, Indicator indicator) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (CapacityReport.Quarter q : report.trend()) {
            labels.add(messages.text("reporting.quarter." + q.quarter()) + " " + q.year());
            BigDecimal value = q.whole().value(indicator);
            if (value == null) {
                values.addNull();
            } else {
                values.add(value);
            }
        }
        return Chart.of(
                "bar",
                labels,
                List.of(Chart.figures(messages.text("reporting.indicator." + indicator), values)
                        .add("backgroundColor", "#2b8b80")
                        .add("borderRadius", 4)
                        .add("maxBarThickness", 72)));
    }

    /** Of a sentence for each of what is not measured. */
    public List<String> getUnmeasured() {
        return Stream.of("graduates", "children", "stay", "supervision", "waiting")
                .map(what -> messages.text("reporting.unmeasured." + what))
                .toList();
    }
}
