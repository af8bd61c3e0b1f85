package org.mouakaba.followup.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such visit in this case. */
public class VisitNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public VisitNotFound() {
        super("followup.notFound");
    }
}
