package org.mouakaba.demo.control;

/** What happens to some cases of the demo beside their way through the stages. */
enum Turn {
    /** Its first plan waits to be approved. */
    AGREED,
    /** Stands still today, until a day that is to come. */
    ON_HOLD,
    /** Stood still once and was taken up again. */
    HELD_BEFORE
}
