package org.mouakaba.web.shared.form;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.Form;

/** A page on which a form is filled, whoever keeps the answers. */
public abstract class Filling implements Serializable {

    private static final long serialVersionUID = 1L;

    private FormSheet sheet = new FormSheet(Map.of(), 0);

    protected abstract Form form();

    /** Keeps the answers after a change. */
    protected abstract void keep();

    protected void begin(FormSheet begun) {
        sheet = begun;
    }

    protected FormSheet sheet() {
        return sheet;
    }

    /** An answer was given: what hangs on it comes and goes. */
    public void answered() {
        sheet.take(form());
        keep();
    }

    public void more(String repeat) {
        sheet.take(form());
        sheet.more(form(), repeat);
        keep();
    }

    public void less(String repeat, int number) {
        sheet.take(form());
        sheet.less(form(), repeat, number);
        keep();
    }

    public void go(int number) {
        answered();
        sheet.open(number);
    }

    public List<FormRow> getRows() {
        return sheet.rows(form());
    }

    public List<FormSheet.Step> getSteps() {
        return sheet.steps(form());
    }

    public @Nullable Integer getBefore() {
        return sheet.beside(form(), -1);
    }

    public @Nullable Integer getAfter() {
        return sheet.beside(form(), 1);
    }

    public String getPageTitle() {
        var open = sheet.page(form());
        return open == null ? "" : open.title();
    }

    public boolean isSubmitting() {
        return sheet.isSubmitting();
    }
}
