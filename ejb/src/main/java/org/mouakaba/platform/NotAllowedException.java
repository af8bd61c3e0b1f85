package org.mouakaba.platform;

/** The reader sees the object, but this act on it is not hers (HTTP 403). */
public class NotAllowedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotAllowedException(String messageKey) {
        super(messageKey);
    }
}
