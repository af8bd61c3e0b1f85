package org.mouakaba.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * One jar of the archive.
 *
 * @param place where it lies: {@code lib/}, or the web archive's {@code WEB-INF/lib/}
 * @param name its file name without version
 * @param classes the names of its classes
 * @param licence what it says of its licence
 */
record Library(String place, String name, Set<String> classes, String licence) {

    private static final Pattern VERSION =
            Pattern.compile("-\\d[\\w.]*(-jakarta|-SNAPSHOT|-jre|-empty-to-avoid-conflict-with-guava)?\\.jar$");
    private static final Pattern LICENCE =
            Pattern.compile("META-INF/(.*/)?(LICEN[CS]E|COPYING|pom\\.xml|MANIFEST\\.MF).*");
    private static final Pattern CLASS = Pattern.compile("(?!META-INF/).*(?<!-info)\\.class");
    private static final Pattern PLATFORM = Pattern.compile("(jakarta|javax)/.*");

    /** GPL and AGPL in name or text; the lesser one is allowed, and so is a choice that has another. */
    private static final Pattern COPYLEFT =
            Pattern.compile("\\bA?GPL|GNU\\s+(AFFERO\\s+)?GENERAL\\s+PUBLIC\\s+LICEN[CS]E", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER =
            Pattern.compile("APACHE|\\bMIT\\b|\\bBSD|ECLIPSE|\\bEPL|LESSER|\\bLGPL", Pattern.CASE_INSENSITIVE);

    /** It brings classes of the platform, which the server has already. */
    boolean platform() {
        return classes.stream().anyMatch(name -> PLATFORM.matcher(name).matches());
    }

    /** The same library in another place or version: under another name it still has the same classes. */
    boolean repeats(Library other) {
        return !equals(other) && !Collections.disjoint(classes, other.classes);
    }

    boolean copyleft() {
        return COPYLEFT.matcher(licence).find() && !OTHER.matcher(licence).find();
    }

    /** Every jar of an enterprise archive, those of its web archives included. */
    static List<Library> of(Path ear) throws IOException {
        List<Library> libraries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(ear)) {
            collect("", in, libraries);
        }
        return libraries;
    }

    private static void collect(String within, InputStream in, List<Library> libraries) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.endsWith(".war")) {
                collect("war:", new ByteArrayInputStream(zip.readAllBytes()), libraries);
            } else if (name.endsWith(".jar")) {
                libraries.add(read(within + name, zip.readAllBytes()));
            }
        }
    }

    private static Library read(String path, byte[] jar) throws IOException {
        Set<String> classes = new HashSet<>();
        ByteArrayOutputStream licence = new ByteArrayOutputStream();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (CLASS.matcher(entry.getName()).matches()) {
                classes.add(entry.getName());
            }
            if (LICENCE.matcher(entry.getName()).matches()) {
                licence.write(zip.readAllBytes());
            }
        }
        int slash = path.lastIndexOf('/') + 1;
        return new Library(
                path.substring(0, slash),
                VERSION.matcher(path.substring(slash)).replaceFirst(""),
                classes,
                licence.toString(StandardCharsets.UTF_8));
    }
}
