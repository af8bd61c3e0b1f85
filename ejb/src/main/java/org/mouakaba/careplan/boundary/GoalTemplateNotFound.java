package org.mouakaba.careplan.boundary;

import org.mouakaba.platform.NotFoundException;

/** There is no such template. */
public class GoalTemplateNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public GoalTemplateNotFound() {
        super("careplan.templateNotFound");
    }
}
