package org.mouakaba.demo.control;

/** What happens to some cases of the demo beside their way through the stages. */
enum Turn {
    /** Its first plan waits to be approved. */
    AGREED,
    /** Came without a telephone or a word on how to reach her: the rest of her registration is still asked for. */
    INCOMPLETE,
    /** Nobody has referred yet what her plan wants of a service. */
    UNREFERRED,
    /** Stands still today, until a day that is to come. */
    ON_HOLD,
    /** Stood still once and was taken up again. */
    HELD_BEFORE
}
