package org.mouakaba.reporting.boundary;

/** Which report. */
public enum ReportKind {
    FUNDING("FIN"),
    CAPACITY("CAP");

    private final String mark;

    ReportKind(String mark) {
        this.mark = mark;
    }

    /** What its numbers begin with. */
    public String mark() {
        return mark;
    }
}
