package org.mouakaba.assessment.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such filled instrument in this case. */
public class FilledNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public FilledNotFound() {
        super("assessment.filledNotFound");
    }
}
