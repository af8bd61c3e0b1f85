package org.mouakaba.launcher;

/**
 * Something the person who started the product can do something about. The message is one sentence that says what; it
 * is all that is shown, without a stack trace.
 */
public final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure that needs no more than the sentence.
     *
     * @param sentence what is wrong and what to do about it
     */
    public LaunchException(String sentence) {
        super(sentence);
    }

    /**
     * A failure with what caused it.
     *
     * @param sentence what is wrong and what to do about it
     * @param cause for a caller that logs more than the sentence
     */
    public LaunchException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
