package org.mouakaba.instrument.control;

import org.jaxen.JaxenException;

/**
 * A function that forms may call.
 *
 * @param least arguments at least
 * @param most arguments at most
 */
record FormFunction(int least, int most, Body body) {

    static final int ANY = Integer.MAX_VALUE;

    /** What it does. */
    @FunctionalInterface
    interface Body {

        Object call(Call call) throws JaxenException;
    }
}
