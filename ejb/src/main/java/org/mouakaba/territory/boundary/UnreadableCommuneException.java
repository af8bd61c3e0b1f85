package org.mouakaba.territory.boundary;

import org.mouakaba.platform.BusinessException;

/** A line of a list of communes does not say what it must. */
public class UnreadableCommuneException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param line counted from 1 */
    public UnreadableCommuneException(long line) {
        super("territory.communeUnreadable", line);
    }

    @Override
    public String field() {
        return "list";
    }
}
