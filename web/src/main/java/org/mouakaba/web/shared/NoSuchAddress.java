package org.mouakaba.web.shared;

import org.mouakaba.platform.NotFoundException;

/** The address names nothing. */
public class NoSuchAddress extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public NoSuchAddress() {
        super("refused");
    }
}
