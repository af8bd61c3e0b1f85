package org.mouakaba.platform;

/**
 * There is no such thing, or not for this reader. Both are told in the same words (HTTP 404), so that nobody learns from
 * the answer that a record exists.
 */
public abstract class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    protected NotFoundException(String messageKey) {
        super(messageKey);
    }
}
