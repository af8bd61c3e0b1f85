package org.mouakaba.web.entitlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.entitlement.boundary.Rule;

/** A rule as it is typed. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 60)
    private @Nullable String programme;

    @Min(0)
    @Max(9999)
    private int position;

    @Size(max = 1000)
    private @Nullable String condition;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private WordsForm title = new WordsForm();
    private WordsForm reason = new WordsForm();
    private WordsForm missing = new WordsForm();
    private WordsForm next = new WordsForm();

    static RuleForm of(Rule rule) {
        RuleForm form = new RuleForm();
        form.programme = rule.programme();
        form.position = rule.position();
        form.condition = rule.condition();
        form.validFrom = rule.validFrom();
        form.validTo = rule.validTo();
        form.title = WordsForm.of(rule.title());
        form.reason = WordsForm.of(rule.reason());
        form.missing = WordsForm.of(rule.missing());
        form.next = WordsForm.of(rule.next());
        return form;
    }

    Rule toRule() {
        return new Rule(
                programme,
                position,
                condition == null ? "" : condition,
                Objects.requireNonNull(validFrom),
                validTo,
                title.toWords(),
                reason.toWords(),
                missing.toWords(),
                next.toWords());
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public @Nullable String getCondition() {
        return condition;
    }

    public void setCondition(@Nullable String condition) {
        this.condition = condition;
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

    public WordsForm getTitle() {
        return title;
    }

    public WordsForm getReason() {
        return reason;
    }

    public WordsForm getMissing() {
        return missing;
    }

    public WordsForm getNext() {
        return next;
    }
}
