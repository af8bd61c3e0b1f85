package org.mouakaba.instrument.boundary;

/** Why an answer does not stand. The text of REQUIRED and CONSTRAINT may be the form's own. */
public enum GapKind {
    REQUIRED,
    CONSTRAINT,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    NOT_A_DATE,
    NOT_A_TIME,
    /** Not of the list, or not offered with the other answers. */
    NOT_A_CHOICE,
    /** Outside of the bounds of a range, or between its steps. */
    OUT_OF_RANGE,
    TOO_LONG,
    /** A repeat has more rows than one form may have. */
    TOO_MANY_ROWS,
    /** An expression of the form could not be computed, or took more work than one pass may take. */
    NOT_COMPUTED
}
