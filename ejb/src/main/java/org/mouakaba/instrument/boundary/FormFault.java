package org.mouakaba.instrument.boundary;

/** What can be wrong with a workbook that should be a form. The arguments of each stand in its line. */
public enum FormFault {
    /** Neither .xls nor .xlsx. */
    NOT_A_WORKBOOK,
    /** It begins as a workbook does and cannot be read to its end. */
    DAMAGED,
    /** It asks for a password. */
    ENCRYPTED,
    /** It carries programs. */
    MACROS,
    /** It takes values from other files or from the net. */
    EXTERNAL_LINK,
    /** The file, or what is packed in it: megabytes at most. */
    TOO_LARGE,
    /** Rows at most. */
    TOO_MANY_ROWS,
    /** Columns at most. */
    TOO_MANY_COLUMNS,
    /** A cell: its place, characters at most. */
    CELL_TOO_LONG,
    /** A formula that was saved without what it came to: its place. */
    FORMULA_WITHOUT_VALUE,
    /** A sheet that the form needs is not there: its name. */
    NO_SURVEY_SHEET,
    /** A column that a sheet needs is not there: its name. */
    MISSING_COLUMN,
    /** Two columns say the same: the heading. */
    DUPLICATE_COLUMN,
    /** The form asks nothing. */
    NO_QUESTION,
    /** More questions than one form may have: how many at most. */
    TOO_MANY_QUESTIONS,
    /** Groups in groups: levels at most. */
    TOO_DEEP,
    /** The type as written. */
    UNKNOWN_TYPE,
    /** A type of the standard that is not offered here: the type as written. */
    UNSUPPORTED_TYPE,
    /** A column of the standard that is not offered here: what stands in it. */
    UNSUPPORTED_COLUMN,
    /** A sheet of the standard that is not offered here: its name. */
    UNSUPPORTED_SHEET,
    /** A setting of the standard that is not offered here: its name. */
    UNSUPPORTED_SETTING,
    /** A parameter of a question that is not offered here: as written. */
    UNSUPPORTED_PARAMETER,
    /** A column that means nothing here and changes nothing: no reason to refuse the form. */
    UNUSED_COLUMN(false),
    /** A setting that means nothing here and changes nothing: its name. No reason to refuse the form. */
    UNUSED_SETTING(false),
    /** The name as written. */
    BAD_NAME,
    /** The name, the row that has it already. */
    DUPLICATE_NAME,
    /** The name of the choice, of its list, the row that has it already. */
    DUPLICATE_CHOICE,
    /** The name of the list. */
    MISSING_LIST,
    /** Begun and never ended: its name. */
    UNCLOSED_GROUP,
    /** Ended and never begun, or begun as something else. */
    UNOPENED_GROUP,
    /** Start, end and step of a range are not numbers that fit each other: as written. */
    BAD_RANGE,
    /** What cannot be read as an expression: the expression, what the reader says. */
    BAD_EXPRESSION,
    /** Longer or deeper than any expression need be: characters at most. */
    EXPRESSION_TOO_HEAVY,
    /** A pattern that cannot be read, or looks ahead or back: the pattern. */
    BAD_PATTERN,
    /** The function. */
    UNKNOWN_FUNCTION,
    /** A function with more or fewer arguments than it takes: the function. */
    BAD_ARGUMENTS,
    /** What is referred to and is not there. */
    UNKNOWN_REFERENCE,
    /** What a filter asks of a choice and no column says, so that it reads as empty: its name. No reason to refuse the form. */
    UNKNOWN_CHOICE_COLUMN(false),
    /** What is referred to and stands at several places: the name. */
    AMBIGUOUS_REFERENCE,
    /** Each is computed from the next and the last from the first: the names. */
    CYCLE,
    /** A line of our own sheet: its key, its value. */
    BAD_MAPPING;

    private final boolean fatal;

    FormFault() {
        this(true);
    }

    FormFault(boolean fatal) {
        this.fatal = fatal;
    }

    /** Whether there is no form where this is found. */
    public boolean fatal() {
        return fatal;
    }
}
