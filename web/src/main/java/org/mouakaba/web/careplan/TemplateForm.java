package org.mouakaba.web.careplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.GoalTemplate;

/** A template as it is typed. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String category;
    private @Nullable String domain;

    @Min(0)
    @Max(9999)
    private int position = 100;

    @Min(1)
    @Max(730)
    private int days = 90;

    @Min(1)
    @Max(730)
    private int actionDays = 14;

    @Size(max = 200)
    private @Nullable String source;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private TemplateWordsForm what = new TemplateWordsForm();
    private TemplateWordsForm measure = new TemplateWordsForm();
    private TemplateWordsForm actions = new TemplateWordsForm();

    static TemplateForm of(GoalTemplate template) {
        TemplateForm form = new TemplateForm();
        form.category = template.category();
        form.domain = template.domain();
        form.position = template.position();
        form.days = template.days();
        form.actionDays = template.actionDays();
        form.source = template.source();
        form.validFrom = template.validFrom();
        form.validTo = template.validTo();
        form.what = TemplateWordsForm.of(template.what());
        form.measure = TemplateWordsForm.of(template.measure());
        form.actions = TemplateWordsForm.of(template.actions());
        return form;
    }

    /** The page asks for what is needed before it comes here. */
    GoalTemplate toTemplate() {
        return new GoalTemplate(
                Objects.requireNonNull(category),
                Objects.requireNonNull(domain),
                position,
                days,
                actionDays,
                Objects.requireNonNull(source),
                Objects.requireNonNull(validFrom),
                validTo,
                what.toWords(),
                measure.toWords(),
                actions.toWords());
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getActionDays() {
        return actionDays;
    }

    public void setActionDays(int actionDays) {
        this.actionDays = actionDays;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }

    public TemplateWordsForm getWhat() {
        return what;
    }

    public TemplateWordsForm getMeasure() {
        return measure;
    }

    public TemplateWordsForm getActions() {
        return actions;
    }
}
