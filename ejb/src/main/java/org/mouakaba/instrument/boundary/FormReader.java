package org.mouakaba.instrument.boundary;

import org.mouakaba.instrument.control.FormCompiler;

/**
 * Reads a form from a workbook, {@code .xls} or {@code .xlsx}. Whatever the bytes are, the answer is a form or what is wrong
 * with them; nothing of a workbook is ever computed.
 */
public final class FormReader {

    private FormReader() {}

    public static FormReading read(byte[] workbook) {
        FormCompiler.Result result = FormCompiler.compile(workbook);
        Form form = result.form() == null ? null : new Form(result.form());
        return new FormReading(form, result.complaints());
    }
}
