package org.mouakaba.testing;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive of the in-container tests: the built classes of this module whole, never a list of classes, with the
 * libraries the EAR carries for them. A web archive, because it takes classes, tests and libraries in one piece; the
 * product itself is packed and tested as an EAR in the module {@code ear}.
 */
public final class Deployments {

    private static final List<String> LIBRARIES = List.of(
            "flyway",
            "uuid-creator",
            "libphonenumber",
            "commons-csv",
            "commons-io",
            "commons-codec",
            "tika-core",
            "fop-",
            "batik-",
            "xmlgraphics-commons",
            "xml-apis-ext",
            "fontbox",
            "pdfbox-",
            // Conditions of rules, and what reads and evaluates them.
            "cel-",
            "common-",
            "compiler-",
            "runtime-",
            "protobuf-",
            "v1alpha1-",
            "guava-",
            "failureaccess-",
            "re2j-",
            "antlr4-runtime-",
            "threeten-extra-",
            // Forms: expressions, and workbooks of before 2007.
            "jaxen-",
            "poi-5",
            "commons-collections4",
            "commons-math3",
            "SparseBitSet",
            "jspecify",
            "assertj");

    private Deployments() {}

    public static WebArchive ejb() {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "mouakaba-it.war");
        archive.as(ExplodedImporter.class)
                .importDirectory("target/classes", path -> !path.get().contains("/META-INF/ejb-jar"));
        WebArchive war = ShrinkWrap.create(WebArchive.class, "mouakaba-it.war")
                .merge(archive, "/WEB-INF/classes")
                .addPackages(true, Deployments.class.getPackage())
                .addAsWebInfResource(new File("target/classes/META-INF/ejb-jar.xml"), "ejb-jar.xml")
                .addAsWebInfResource(new File("target/classes/META-INF/beans.xml"), "beans.xml")
                // Identities are made with Elytron's own API; the EAR asks for the other one too.
                .setManifest(new StringAsset("Dependencies: org.wildfly.security.elytron-base, jdk.xml.dom\n"));
        libraries().forEach(war::addAsLibrary);
        return war;
    }

    private static List<File> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(File::isFile)
                .filter(file -> LIBRARIES.stream().anyMatch(file.getName()::startsWith))
                .toList();
    }
}
