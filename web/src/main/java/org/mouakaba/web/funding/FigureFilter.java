package org.mouakaba.web.funding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Figure;
import org.mouakaba.funding.boundary.FigureOf;
import org.mouakaba.web.shared.Filters;

/** A figure of a report as it stands in an address. */
public class FigureFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String figure;
    private @Nullable String year;
    private @Nullable LocalDate until;
    private @Nullable String territory;
    private boolean whole;
    private @Nullable String programme;
    private @Nullable String source;
    private @Nullable String part;
    private @Nullable String code;

    /** What was paid, where the address names no figure. */
    FigureOf toFigure() {
        Figure wanted = Objects.requireNonNullElse(Filters.one(Figure.class, figure), Figure.PAID);
        Integer of = Filters.year(year);
        LocalDate day = Objects.requireNonNullElse(until, LocalDate.of(2100, 12, 31));
        return new FigureOf(
                wanted,
                of == null ? day.getYear() : of,
                day,
                Filters.given(territory),
                whole,
                Filters.given(programme),
                Filters.given(source),
                Filters.one(FigureOf.Part.class, part),
                part == null ? null : Objects.requireNonNullElse(code, ""));
    }

    public Figure getWanted() {
        return toFigure().figure();
    }

    public @Nullable String getFigure() {
        return figure;
    }

    public void setFigure(@Nullable String figure) {
        this.figure = figure;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String territory) {
        this.territory = territory;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
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

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
