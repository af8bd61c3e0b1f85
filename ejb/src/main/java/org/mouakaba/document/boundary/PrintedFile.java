package org.mouakaba.document.boundary;

/** A PDF about to be handed over. Its name tells nothing of anybody: it stays in the lists of a shared computer. */
public final class PrintedFile {

    private final String name;
    private final byte[] bytes;

    public PrintedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
