package org.mouakaba.instrument.control;

/** An expression asks for more steps or longer texts than one pass may take. */
final class TooMuchWork extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchWork() {
        super("too much work", null, false, false);
    }
}
