package org.mouakaba.workforce.boundary;

import org.mouakaba.platform.NotFoundException;

/** There is no such worker. */
public class WorkerNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public WorkerNotFound() {
        super("workforce.notFound");
    }
}
