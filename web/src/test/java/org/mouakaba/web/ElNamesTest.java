package org.mouakaba.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    @Test
    void everyNameInAnExpressionIsThere() throws Exception {
        Map<String, Class<?>> beans = beans();
        Set<String> everywhere = new HashSet<>(OF_FACES);
        all(BUNDLE, Sources.read(Sources.WEBAPP.resolve("WEB-INF/faces-config.xml")))
                .forEach(everywhere::add);
        // What one page hands to a fragment or template is declared in another file than where it is read.
        Sources.pages().forEach(page -> all(DECLARED, Sources.read(page)).forEach(everywhere::add));
        List<String> wrong = new ArrayList<>();
        for (var page : Sources.pages()) {
            for (String expression : EXPRESSION
                    .matcher(Sources.read(page))
                    .results()
                    .map(r -> r.group(1))
                    .toList()) {
                Matcher names = NAME.matcher(STRING.matcher(expression).replaceAll("''"));
                while (names.find()) {
                    String name = names.group(1);
                    String member = names.group(2);
                    Class<?> bean = beans.get(name);
                    boolean there = bean == null
                            ? WORDS.contains(name) || everywhere.contains(name)
                            : everywhere.contains(name) || member == null || has(bean, member);
                    if (!there) {
                        wrong.add(Sources.WEBAPP.relativize(page) + ": " + names.group());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, Class<?>> beans() throws ClassNotFoundException {
        Map<String, Class<?>> beans = new HashMap<>();
        for (var file : Sources.classes()) {
            Matcher named = NAMED.matcher(Sources.read(file));
            if (named.find()) {
                String simple = named.group(2);
                String name = named.group(1) == null
                        ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1)
                        : named.group(1);
                String path = Sources.JAVA.relativize(file).toString();
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
