package org.mouakaba.instrument.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such edition. */
public class EditionNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public EditionNotFound() {
        super("instrument.notFound");
    }
}
