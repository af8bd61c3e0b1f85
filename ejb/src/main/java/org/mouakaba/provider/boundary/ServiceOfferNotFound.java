package org.mouakaba.provider.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such service, or not this caller's to change. */
public class ServiceOfferNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public ServiceOfferNotFound() {
        super("provider.notFound");
    }
}
