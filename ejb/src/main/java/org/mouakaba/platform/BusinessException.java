package org.mouakaba.platform;

import jakarta.ejb.ApplicationException;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that the user can understand and act on. It rolls the transaction back and carries a message key of the
 * bundle {@code org.mouakaba.web.shared.errors}, never a sentence: the sentence depends on the reader's language.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Object[] messageArguments;

    protected BusinessException(String messageKey, Object... messageArguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.messageArguments = messageArguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    /** Values for the message's {0}, {1}…; dates and numbers are formatted for the reader by the message itself. */
    public Object[] messageArguments() {
        return messageArguments == null ? new Object[0] : messageArguments.clone();
    }

    /** The id of the form field that the message belongs beside; null where it concerns the whole form. */
    public @Nullable String field() {
        return null;
    }
}
