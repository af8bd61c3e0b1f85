package org.mouakaba.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** The fingerprint of our styles, scripts and fonts: it changes when one of them does, and is the same on every node. */
@Named
@ApplicationScoped
public class ResourceVersion {

    private static final int DIGITS = 10;

    @Inject
    ServletContext files;

    private volatile String value = "";

    public String getValue() {
        if (value.isEmpty()) {
            value = fingerprint();
        }
        return value;
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, "/resources/");
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(MessageDigest digest, String folder) throws IOException {
        Set<String> paths = files.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                add(digest, path);
            } else {
                try (InputStream content = files.getResourceAsStream(path)) {
                    digest.update(content == null ? new byte[0] : content.readAllBytes());
                }
            }
        }
    }
}
