package org.mouakaba.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir
    Path temporary;

    @Test
    void everyTextExistsInEachLanguage() {
        assertThat(differences(Sources.PRODUCT)).isEmpty();
    }

    /** The page of lists names each that the product ships. */
    @Test
    void everyCodeListHasAName() {
        String entries = Sources.read(Path.of("../ejb/src/main/resources/reference/code_entry.csv"));
        Set<String> names = entries.lines()
                .skip(1)
                .map(line -> "name." + line.substring(0, line.indexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Sources.PRODUCT.keys("codelist", "messages", "fr")).containsAll(names);
    }

    /** What a programme pays is published case by case. */
    @Test
    void everyPublishedAmountHasAName() {
        String prefix = "entitlement.amount.";
        Set<String> names = Sources.read(Path.of("../ejb/src/main/resources/reference/setting.csv"))
                .lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(0, line.indexOf(',')))
                .map(key -> "amount.case." + key.substring(key.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).isNotEmpty();
        assertThat(Sources.PRODUCT.keys("entitlement", "messages", "fr")).containsAll(names);
    }

    /** The page of settings names each setting, its area and its unit. */
    @Test
    void everySettingHasItsNameItsAreaAndItsUnit() {
        Set<String> names = Sources.read(Path.of("../ejb/src/main/resources/reference/setting.csv"))
                .lines()
                .skip(1)
                .map(line -> line.split(",", 5))
                .flatMap(cells -> Stream.of(
                        "name." + cells[0], "area." + cells[0].substring(0, cells[0].indexOf('.')), "unit." + cells[3]))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Sources.PRODUCT.keys("setting", "messages", "fr")).containsAll(names);
    }

    /** The journal of accesses names each component that a boundary stands in. */
    @Test
    void everyComponentHasAName() throws IOException {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> components = Files.newDirectoryStream(
                Path.of("../ejb/src/main/java/org/mouakaba"), path -> Files.isDirectory(path.resolve("boundary")))) {
            components.forEach(component -> names.add("component." + component.getFileName()));
        }
        assertThat(Sources.PRODUCT.keys("audit", "messages", "fr"))
                .containsAll(names)
                .contains("component.job");
    }

    @Test
    void noTextIsEmptyOrWrittenWithAnAsciiApostrophe() throws IOException {
        assertThat(unreadable(Sources.PRODUCT)).isEmpty();
    }

    @Test
    void everyKeyThatAPageNamesExists() {
        assertThat(missing(Sources.PRODUCT)).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        assertThat(unused(Sources.PRODUCT)).isEmpty();
    }

    @Test
    void seesWhatIsWrong() throws IOException {
        String bundle = "src/main/resources/org/mouakaba/web/alpha/messages_";
        Sources broken = new Sources(temporary.resolve("web"))
                .with(bundle + "fr.properties", "open.title=Ouvrir\nopen.forgotten=Oubli\nopen.empty=\n")
                .with(bundle + "ar.properties", "open.title=فتح\nopen.forgotten=منسي\nopen.empty=x\n")
                .with(bundle + "en.properties", "open.title=It's open\nopen.empty=x\n")
                .with(
                        "src/main/webapp/alpha/open.xhtml",
                        "<p>#{alpha['open.empty']}<mk:field id=\"name\"/>#{alpha['open.unknown']}</p>");
        assertThat(differences(broken)).containsExactly("alpha/messages_en lacks open.forgotten");
        assertThat(unreadable(broken))
                .containsExactlyInAnyOrder(
                        "messages_fr.properties: open.empty=", "messages_en.properties: open.title=It's open");
        assertThat(missing(broken))
                .containsExactlyInAnyOrder(
                        "alpha/open.xhtml names alpha['open.unknown']", "alpha/open.xhtml names alpha['open.name']");
        assertThat(unused(broken)).containsExactly("alpha: open.forgotten");
    }

    private static List<String> differences(Sources sources) {
        List<String> differences = new ArrayList<>();
        for (String bundle : List.of("messages", "errors", "faces")) {
            for (String component : sources.components(bundle)) {
                Set<String> french = sources.keys(component, bundle, "fr");
                for (String language : Sources.LANGUAGES) {
                    Set<String> keys = sources.keys(component, bundle, language);
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
        return differences;
    }

    private static List<String> unreadable(Sources sources) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Sources.files(sources.bundles(), ".properties")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && (line.endsWith("=") || line.contains("'"))) {
                    wrong.add(file.getFileName() + ": " + line);
                }
            }
        }
        return wrong;
    }

    private static List<String> missing(Sources sources) {
        List<String> missing = new ArrayList<>();
        List<String> components = sources.components("messages");
        for (Use use : uses(sources)) {
            if (components.contains(use.component())) {
                Set<String> keys = sources.keys(use.component(), "messages", "fr");
                if (use.prefix()
                        ? keys.stream().noneMatch(key -> key.startsWith(use.key()))
                        : !keys.contains(use.key())) {
                    missing.add(use.where() + " names " + use.component() + "['" + use.key() + "']");
                }
            } else if (use.field()) {
                missing.add(use.where() + " has no bundle: " + use.component());
            }
        }
        return missing;
    }

    private static List<String> unused(Sources sources) {
        List<String> unused = new ArrayList<>();
        List<Use> uses = uses(sources);
        Set<String> literals = literals(sources);
        for (String component : sources.components("messages")) {
            for (String key : sources.keys(component, "messages", "fr")) {
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
        return unused;
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

    private static Set<String> literals(Sources sources) {
        Set<String> literals = new TreeSet<>();
        List<Path> files = new ArrayList<>(sources.classes());
        files.addAll(sources.business());
        for (Path file : files) {
            Matcher matcher = IN_CLASS.matcher(Sources.read(file));
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        return literals;
    }

    private static List<Use> uses(Sources sources) {
        List<Use> uses = new ArrayList<>();
        for (Path page : sources.pages()) {
            String text = Sources.read(page);
            String where = sources.webapp().relativize(page).toString();
            Matcher matcher = IN_PAGE.matcher(text);
            while (matcher.find()) {
                uses.add(new Use(where, matcher.group(1), matcher.group(2), matcher.group(3) != null, false));
            }
            Matcher counted = COUNTED.matcher(text);
            while (counted.find()) {
                uses.add(new Use(where, "shared", counted.group(1) + '.', true, false));
            }
            if (sources.addressed().contains(page)) {
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
