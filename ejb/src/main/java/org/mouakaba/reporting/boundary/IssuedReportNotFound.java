package org.mouakaba.reporting.boundary;

import org.mouakaba.platform.NotFoundException;

/** There is none, or not of the reader's territory. */
public class IssuedReportNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public IssuedReportNotFound() {
        super("reporting.issuedNotFound");
    }
}
