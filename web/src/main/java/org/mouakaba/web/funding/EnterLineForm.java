package org.mouakaba.web.funding;

import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.OpenLine;

/** A budget line as it is typed. */
public class EnterLineForm extends EntryForm {

    private static final long serialVersionUID = 1L;

    private @Nullable String programme;

    private @Nullable String region;

    private @Nullable Integer fiscalYear;

    private @Nullable String source;

    private @Nullable String category;

    OpenLine toCommand() {
        return new OpenLine(
                Objects.requireNonNull(programme),
                Objects.requireNonNull(region),
                Objects.requireNonNull(fiscalYear),
                Objects.requireNonNull(source),
                Objects.requireNonNull(category),
                amount(),
                on(),
                reference());
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable Integer getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(@Nullable Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    @Override
    @Positive
    public @Nullable BigDecimal getAmount() {
        return super.getAmount();
    }
}
