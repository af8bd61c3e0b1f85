package org.mouakaba.workforce.boundary;

import org.mouakaba.platform.RuleException;

/** The identity provider did not answer, or refused. What was to be done is done later. */
public class IdentityProviderUnavailable extends RuleException {

    private static final long serialVersionUID = 1L;

    /** @param why for the server's log: a status or the kind of fault, never what was sent */
    public IdentityProviderUnavailable(String why) {
        super("workforce.identityUnavailable");
        addSuppressed(new IllegalStateException(why));
    }
}
