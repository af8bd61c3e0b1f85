package org.mouakaba.reporting.boundary;

/** A file made from a frozen report: the same bytes each time. */
public record IssuedFile(String name, String mediaType, byte[] bytes) {

    public IssuedFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
