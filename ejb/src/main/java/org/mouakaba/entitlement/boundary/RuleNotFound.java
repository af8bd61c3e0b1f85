package org.mouakaba.entitlement.boundary;

import org.mouakaba.platform.NotFoundException;

/** There is no such rule. */
public class RuleNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public RuleNotFound() {
        super("entitlement.ruleNotFound");
    }
}
