package org.mouakaba.instrument.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A workbook that somebody uploads. */
public final class UploadInstrument {

    /** More than any questionnaire needs, in bytes; of one byte more the reader says that it is too large. */
    public static final int LARGEST = 5 << 20;

    @NotNull
    @Size(min = 1, max = 255)
    private final String fileName;

    @NotNull
    @Size(max = LARGEST + 1)
    private final byte[] workbook;

    public UploadInstrument(String fileName, byte[] workbook) {
        this.fileName = fileName;
        this.workbook = workbook.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] workbook() {
        return workbook.clone();
    }
}
