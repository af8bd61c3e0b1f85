package org.mouakaba.person.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such merge, or not for this reader. */
public class MergeNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public MergeNotFound() {
        super("person.mergeNotFound");
    }
}
