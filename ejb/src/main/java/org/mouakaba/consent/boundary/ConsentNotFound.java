package org.mouakaba.consent.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such statement in this case. */
public class ConsentNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public ConsentNotFound() {
        super("consent.notFound");
    }
}
