package org.mouakaba.person.boundary;

import org.mouakaba.platform.RuleException;

/** A record is probably the same person: open it, or say why she is another. */
public class ProbablyRegistered extends RuleException {

    private static final long serialVersionUID = 1L;

    public ProbablyRegistered() {
        super("person.probablyRegistered");
    }
}
