package org.mouakaba.platform;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the trade forbids the step: a gate that is not passed, a state that does not allow it. Components extend it
 * with a name that states the fact, or throw it as it is where the message key says enough.
 */
public class RuleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    public RuleException(String messageKey, Object... messageArguments) {
        super(messageKey, messageArguments);
        this.field = null;
    }

    private RuleException(@Nullable String field, String messageKey, Object[] messageArguments) {
        super(messageKey, messageArguments);
        this.field = field;
    }

    /** A refusal that belongs beside one field of the form. */
    public static RuleException beside(String field, String messageKey, Object... messageArguments) {
        return new RuleException(field, messageKey, messageArguments);
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
