package org.mouakaba.intake.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such notification, or not for this reader. */
public class NotificationNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public NotificationNotFound() {
        super("intake.notFound");
    }
}
