package org.mouakaba.provider.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such establishment, or none of this caller's territory or organisation. */
public class EstablishmentNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public EstablishmentNotFound() {
        super("provider.establishmentNotFound");
    }
}
