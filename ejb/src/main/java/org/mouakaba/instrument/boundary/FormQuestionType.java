package org.mouakaba.instrument.boundary;

/** The kinds of questions that a form may ask here. */
public enum FormQuestionType {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE,
    TIME,
    DATE_TIME,
    SELECT_ONE,
    SELECT_MULTIPLE,
    RANGE,
    NOTE,
    ACKNOWLEDGE,
    CALCULATE,
    HIDDEN,
    TODAY,
    START,
    END,
    USERNAME;

    /** Whether somebody sees it; the others hold values that nobody types. */
    public boolean shown() {
        return compareTo(CALCULATE) < 0;
    }

    /** Whether somebody answers it. */
    public boolean asked() {
        return shown() && this != NOTE;
    }

    public boolean select() {
        return this == SELECT_ONE || this == SELECT_MULTIPLE;
    }
}
