package org.mouakaba.job.boundary;

import org.mouakaba.platform.NotFoundException;

/** There is none, or it is somebody else's. */
public class JobNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public JobNotFound() {
        super("job.notFound");
    }
}
