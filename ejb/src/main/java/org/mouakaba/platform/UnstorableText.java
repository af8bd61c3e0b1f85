package org.mouakaba.platform;

import java.sql.SQLException;

/** Recognises the refusal of the database for a character that none of its texts can hold: NUL. */
public final class UnstorableText {

    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private UnstorableText() {}

    /** Whether such a character is the cause, however deep. */
    public static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && CHARACTER_NOT_IN_REPERTOIRE.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
