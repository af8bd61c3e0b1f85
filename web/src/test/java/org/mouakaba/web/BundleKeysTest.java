package org.mouakaba.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text exists in the three languages, every key that a page names exists, and none lies about unused. */
class BundleKeysTest {

    /** #{casefile['open.title']} and #{casefile['stage.'.concat(x)]}. */
    private static final Pattern IN_PAGE = Pattern.compile("\\b([a-z]+)\\['([A-Za-z0-9_.-]+)'(\\.concat)?");

    /** mk:field id="title", mk:birthDate id="birth": their labels go by the page's name. */
    private static final Pattern FIELD = Pattern.compile("<mk:(?:field|birthDate)\\b([^>]*)");

    private static final Pattern ID = Pattern.compile("\\bid=\"([A-Za-z0-9]+)\"");

    /** formats.counted('results', n). */
    private static final Pattern COUNTED = Pattern.compile("formats\\.counted\\('([A-Za-z.]+)'");

    /** "casefile.open.done" in a bean, and "stage." + stage. */
    private static final Pattern IN_CLASS = Pattern.compile("\"([A-Za-z][A-Za-z0-9_.-]*)\"");

    /** Words of the shared bundle that every page may take, whether one does today or not. */
    private static final Pattern OFFERED = Pattern.compile("save|cancel|filter|results\\..*");

    @Test
    void everyTextExistsInEachLanguage() {
        List<String> differences = new ArrayList<>();
        for (String bundle : List.of("messages", "errors", "faces")) {
            for (String component : Sources.components(bundle)) {
                Set<String> french = Sources.keys(component, bundle, "fr");
                for (String language : Sources.LANGUAGES) {
                    Set<String> keys = Sources.keys(component, bundle, language);
                    french.stream()
                            .filter(key -> !keys.contains(key))
                            .forEach(key ->
                                    differences.add(component + '/' + bundle + '_' + language + " lacks " + key));
                    keys.stream()
                            .filter(key -> !french.contains(key))
                            .forEach(key -> differences.add(component + '/' + bundle + "_fr lacks " + key));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void noTextIsEmptyOrWrittenWithAnAsciiApostrophe() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Sources.files(Sources.BUNDLES, ".properties")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && (line.endsWith("=") || line.contains("'"))) {
                    wrong.add(file.getFileName() + ": " + line);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKeyThatAPageNamesExists() {
        List<String> missing = new ArrayList<>();
        List<String> components = Sources.components("messages");
        for (Use use : uses()) {
            if (components.contains(use.component())) {
                Set<String> keys = Sources.keys(use.component(), "messages", "fr");
                if (use.prefix()
                        ? keys.stream().noneMatch(key -> key.startsWith(use.key()))
                        : !keys.contains(use.key())) {
                    missing.add(use.where() + " names " + use.component() + "['" + use.key() + "']");
                }
            } else if (use.field()) {
                missing.add(use.where() + " has no bundle: " + use.component());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        List<String> unused = new ArrayList<>();
        List<Use> uses = uses();
        Set<String> literals = literals();
        for (String component : Sources.components("messages")) {
            for (String key : Sources.keys(component, "messages", "fr")) {
                boolean named = uses.stream()
                        .filter(use -> use.component().equals(component))
                        .anyMatch(use -> use.prefix() ? key.startsWith(use.key()) : use.covers(key));
                boolean offered =
                        component.equals("shared") && OFFERED.matcher(key).matches();
                if (!named && !offered && literals.stream().noneMatch(literal -> covers(literal, component, key))) {
                    unused.add(component + ": " + key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    private static boolean covers(String literal, String component, String key) {
        String full = component + '.' + key;
        return literal.equals(key)
                || literal.equals(full)
                || (literal.endsWith(".")
                        && literal.length() > 2
                        && (key.startsWith(literal) || full.startsWith(literal)))
                || Pattern.matches(Pattern.quote(literal) + "\\.(zero|one|two|few|many|other)", key);
    }

    private static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        List<Path> files = new ArrayList<>(Sources.classes());
        files.addAll(Sources.business());
        for (Path file : files) {
            Matcher matcher = IN_CLASS.matcher(Sources.read(file));
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        return literals;
    }

    private static List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (Path page : Sources.pages()) {
            String text = Sources.read(page);
            String where = Sources.WEBAPP.relativize(page).toString();
            Matcher matcher = IN_PAGE.matcher(text);
            while (matcher.find()) {
                uses.add(new Use(where, matcher.group(1), matcher.group(2), matcher.group(3) != null, false));
            }
            Matcher counted = COUNTED.matcher(text);
            while (counted.find()) {
                uses.add(new Use(where, "shared", counted.group(1) + '.', true, false));
            }
            if (Sources.addressed().contains(page)) {
                addConventions(uses, where, text);
            }
        }
        return uses;
    }

    private static void addConventions(List<Use> uses, String where, String text) {
        String folder = where.contains("/") ? where.substring(0, where.indexOf('/')) : "shared";
        String component = folder.equals("public") ? "shared" : folder;
        String page = where.substring(where.lastIndexOf('/') + 1, where.length() - ".xhtml".length());
        uses.add(new Use(where, component, page + ".title", false, true));
        Matcher fields = FIELD.matcher(text);
        while (fields.find()) {
            Matcher id = ID.matcher(fields.group(1));
            if (id.find() && !fields.group(1).contains(" label=")) {
                uses.add(new Use(where, component, page + '.' + id.group(1), false, true));
            }
        }
    }

    /** A key as a page names it; of a prefix, the rest is put together at run time. */
    private record Use(String where, String component, String key, boolean prefix, boolean field) {

        boolean covers(String other) {
            return other.equals(key) || (field && other.equals(key + ".help"));
        }
    }
}
