package org.mouakaba.careplan.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such edition of a plan, or not for this reader. */
public class CarePlanNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public CarePlanNotFound() {
        super("careplan.notFound");
    }
}
