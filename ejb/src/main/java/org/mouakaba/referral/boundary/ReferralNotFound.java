package org.mouakaba.referral.boundary;

import org.mouakaba.platform.NotFoundException;

/** No such referral, or not for this reader. */
public class ReferralNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public ReferralNotFound() {
        super("referral.notFound");
    }
}
