package org.mouakaba.funding.boundary;

import org.mouakaba.platform.NotFoundException;

/** There is none, or not in the reader's territory or organisation. */
public class JustificationNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public JustificationNotFound() {
        super("funding.justificationNotFound");
    }
}
