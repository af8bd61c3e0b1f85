package org.mouakaba.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every name that an expression begins with is there, and so is what it asks of a bean first. A name that nobody
 * answers to is null to the expression language: the page stays silent and merely empty.
 */
class ElNamesTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern STRING = Pattern.compile("'[^']*'|&quot;.*?&quot;");
    /** A name that follows no dot, and the member that follows it. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([a-zA-Z_]\\w*)(?:\\s*\\.\\s*([a-zA-Z_]\\w*))?");

    private static final Pattern DECLARED = Pattern.compile(
            "(?:var|varStatus)=\"(\\w+)\"|<(?:ui:param|c:set|o:tagAttribute|o:methodParam)\\b[^>]*?\\b(?:name|var)=\"(\\w+)\"");
    private static final Pattern BUNDLE = Pattern.compile("<var>(\\w+)</var>");
    private static final Pattern NAMED = Pattern.compile(
            "@Named(?:\\(\"(\\w+)\"\\))?\\s(?:@\\w+(?:\\([^)]*\\))?\\s+)*public (?:final )?class (\\w+)");
    private static final Set<String> WORDS = Set.of(
            "eq", "ne", "lt", "gt", "le", "ge", "and", "or", "not", "empty", "null", "true", "false", "div", "mod");
    /** What Faces itself answers to. */
    private static final Set<String> OF_FACES =
            Set.of("cc", "component", "facesContext", "flash", "param", "request", "resource", "session", "view");

    @TempDir
    Path temporary;

    @Test
    void everyNameInAnExpressionIsThere() throws ClassNotFoundException {
        assertThat(wrong(Sources.PRODUCT, beans())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#{nobody.of(x)}, nobody.of", "#{activeLocale.lokale}, activeLocale.lokale"})
    void aNameThatNobodyAnswersToIsFound(String expression, String found) throws Exception {
        Sources broken = new Sources(temporary)
                .with("src/main/webapp/WEB-INF/faces-config.xml", "<faces-config/>")
                .with("src/main/webapp/a.xhtml", "<p><ui:param name=\"x\"/>" + expression + "</p>");
        assertThat(wrong(broken, beans())).containsExactly("a.xhtml: " + found);
    }

    private static List<String> wrong(Sources sources, Map<String, Class<?>> beans) {
        Set<String> everywhere = new HashSet<>(OF_FACES);
        all(BUNDLE, Sources.read(sources.webapp().resolve("WEB-INF/faces-config.xml")))
                .forEach(everywhere::add);
        // What one page hands to a fragment or template is declared in another file than where it is read.
        sources.pages().forEach(page -> all(DECLARED, Sources.read(page)).forEach(everywhere::add));
        List<String> wrong = new ArrayList<>();
        for (Path page : sources.pages()) {
            for (MatchResult expression :
                    EXPRESSION.matcher(Sources.read(page)).results().toList()) {
                Matcher names = NAME.matcher(STRING.matcher(expression.group(1)).replaceAll("''"));
                while (names.find()) {
                    if (!there(names.group(1), names.group(2), beans, everywhere)) {
                        wrong.add(sources.webapp().relativize(page) + ": " + names.group());
                    }
                }
            }
        }
        return wrong;
    }

    private static boolean there(
            String name, @Nullable String member, Map<String, Class<?>> beans, Set<String> everywhere) {
        Class<?> bean = beans.get(name);
        if (everywhere.contains(name) || WORDS.contains(name)) {
            return true;
        }
        return bean != null && (member == null || has(bean, member));
    }

    private static Map<String, Class<?>> beans() throws ClassNotFoundException {
        Map<String, Class<?>> beans = new HashMap<>();
        for (Path file : Sources.PRODUCT.classes()) {
            Matcher named = NAMED.matcher(Sources.read(file));
            if (named.find()) {
                String simple = named.group(2);
                String name = named.group(1) == null
                        ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1)
                        : named.group(1);
                String path = Sources.PRODUCT.java().relativize(file).toString();
                beans.put(
                        name, Class.forName(path.substring(0, path.length() - 5).replace('/', '.')));
            }
        }
        return beans;
    }

    private static boolean has(Class<?> bean, String member) {
        String capital = Character.toUpperCase(member.charAt(0)) + member.substring(1);
        return Stream.of(bean.getMethods())
                .anyMatch(method ->
                        Set.of(member, "get" + capital, "is" + capital).contains(method.getName()));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> r.group(1) == null ? r.group(2) : r.group(1));
    }
}
