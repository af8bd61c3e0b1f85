package org.mouakaba.casefile.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such case, or not for this reader. */
public class CaseFileNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public CaseFileNotFound() {
        super("casefile.notFound");
    }
}
