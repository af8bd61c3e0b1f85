package org.mouakaba.document.boundary;

/** A whole file about to be handed over: to be saved, never shown under our name. */
public final class FileToSave {

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * @param name safe to be a file name, and ending as files of its kind do. That of a paper of ours tells nothing of
     *     anybody: it stays in the lists of a shared computer
     * @param mediaType what its content is
     */
    public FileToSave(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    public static FileToSave pdf(String name, byte[] bytes) {
        return new FileToSave(name, "application/pdf", bytes);
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
