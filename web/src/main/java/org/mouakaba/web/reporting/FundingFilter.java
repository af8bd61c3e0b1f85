package org.mouakaba.web.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Figure;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.web.shared.Filters;

/** Which money is looked at, as it stands in the address. Without a word, the last quarter that is over. */
public class FundingFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal LEAST = new BigDecimal(-50);
    private static final BigDecimal MOST = new BigDecimal(100);

    private @Nullable String year;
    private @Nullable String quarter;
    private @Nullable String territory;
    private @Nullable String programme;
    private @Nullable String source;
    private @Nullable String rows;
    private @Nullable String figure;
    private @Nullable String growth;
    private @Nullable String page;

    FundingCriteria toCriteria(LocalDate today) {
        LocalDate ended = today.minusMonths(3);
        boolean said = year != null && year.matches("20\\d{2}");
        int ofYear = said ? Integer.parseInt(Objects.requireNonNull(year)) : ended.getYear();
        return new FundingCriteria(
                ofYear,
                quarter != null && quarter.matches("[1-4]")
                        ? Integer.valueOf(quarter)
                        : said ? null : Integer.valueOf((ended.getMonthValue() + 2) / 3),
                territory != null && territory.matches("\\d{2}(\\.\\d{3})?") ? territory : null,
                Filters.given(programme),
                Filters.given(source),
                Objects.requireNonNullElse(Filters.one(Dimension.class, rows), Dimension.PROGRAMME),
                growth());
    }

    /** The figure that the table shows: what was paid, by establishment what was spent, for nothing else is any one's. */
    public Figure getShown() {
        boolean spent = Dimension.ESTABLISHMENT.name().equals(rows);
        return Objects.requireNonNullElse(Filters.one(Figure.class, figure), spent ? Figure.SPENT : Figure.PAID);
    }

    /** In percent; null where it is none that may be supposed. */
    private @Nullable BigDecimal growth() {
        if (growth == null || !growth.matches("-?\\d{1,3}([.,]\\d)?")) {
            return null;
        }
        BigDecimal percent = new BigDecimal(growth.replace(',', '.'));
        return percent.compareTo(LEAST) < 0 || percent.compareTo(MOST) > 0 ? null : percent;
    }

    /** Of the table's rows, from 1; the first where it is none. */
    public int getShownPage() {
        return page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getQuarter() {
        return quarter;
    }

    public void setQuarter(@Nullable String quarter) {
        this.quarter = quarter;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String territory) {
        this.territory = territory;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getRows() {
        return rows;
    }

    public void setRows(@Nullable String rows) {
        this.rows = rows;
    }

    public @Nullable String getFigure() {
        return figure;
    }

    public void setFigure(@Nullable String figure) {
        this.figure = figure;
    }

    public @Nullable String getGrowth() {
        return growth;
    }

    public void setGrowth(@Nullable String growth) {
        this.growth = growth;
    }
}
