package org.mouakaba.instrument.entity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A workbook that was read, about to become an edition. */
public final class NewEdition {

    private final String code;
    private final String kind;
    private final String title;
    private final String writtenVersion;
    private final String fileName;
    private final byte[] workbook;

    /** @param title as JSON, by language */
    public NewEdition(String code, String kind, String title, String writtenVersion, String fileName, byte[] workbook) {
        this.code = code;
        this.kind = kind;
        this.title = title;
        this.writtenVersion = writtenVersion;
        this.fileName = fileName;
        this.workbook = workbook.clone();
    }

    /** By which the same workbook is known again. */
    public String sha256() {
        return digest(workbook);
    }

    public static String digest(byte[] workbook) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(workbook));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String code() {
        return code;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String writtenVersion() {
        return writtenVersion;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] workbook() {
        return workbook.clone();
    }
}
