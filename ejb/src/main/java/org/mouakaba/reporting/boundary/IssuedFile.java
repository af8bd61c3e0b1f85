package org.mouakaba.reporting.boundary;

/** A file made from a frozen report: the same bytes each time. */
public final class IssuedFile {

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    public IssuedFile(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
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
