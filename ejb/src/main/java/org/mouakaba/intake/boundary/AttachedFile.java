package org.mouakaba.intake.boundary;

/** A file to be saved, never to be shown in the page. */
public final class AttachedFile {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    /**
     * @param name safe to be a file name, and ending as files of its kind do
     * @param mediaType what its content is, whatever its sender said
     */
    public AttachedFile(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
