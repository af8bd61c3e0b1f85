package org.mouakaba.document.boundary;

import org.mouakaba.platform.BusinessException;

/** A file that was sent in as a workbook is none, is damaged, is hostile, or holds more than is taken. */
public class UnreadableSheetException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private UnreadableSheetException(String key, Object... arguments) {
        super(key, arguments);
    }

    /** Another format: the old .xls, a workbook with a password, a CSV. */
    public static UnreadableSheetException noWorkbook() {
        return new UnreadableSheetException("document.noWorkbook");
    }

    /** It begins as a workbook does, and is not well formed, or says what no spreadsheet would. */
    public static UnreadableSheetException damaged() {
        return new UnreadableSheetException("document.damaged");
    }

    /** Neither a workbook nor text in UTF-8. */
    public static UnreadableSheetException noTable() {
        return new UnreadableSheetException("document.noTable");
    }

    /** @param megabytes what is taken at most */
    public static UnreadableSheetException tooLarge(long megabytes) {
        return new UnreadableSheetException("document.tooLarge", megabytes);
    }

    public static UnreadableSheetException tooManyRows(int most) {
        return new UnreadableSheetException("document.tooManyRows", most);
    }

    public static UnreadableSheetException tooManyColumns(int most) {
        return new UnreadableSheetException("document.tooManyColumns", most);
    }

    /** @param place such as {@code B12} */
    public static UnreadableSheetException tooLong(String place, int most) {
        return new UnreadableSheetException("document.cellTooLong", place, most);
    }
}
