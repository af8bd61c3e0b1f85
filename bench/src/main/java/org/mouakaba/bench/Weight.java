package org.mouakaba.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Bytes of bodies as they go over the line. Every WOFF2 font and picture that a style sheet names is counted, though a
 * browser fetches only those of the scripts that a page shows: an upper bound.
 */
final class Weight {

    private static final int FIRST_LIMIT = 700;
    private static final int LATER_LIMIT = 120;
    private static final int HEAVY = 30_000;

    /** Named beside a WOFF2 for browsers that know no better; none of today's fetches them. */
    private static final Pattern OLD_FONT = Pattern.compile("\\.(eot|ttf|woff)\\b|primeicons\\.svg");

    private static final Pattern IN_STYLES = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");
    private static final List<String> LATER = List.of(
            "worklist/today.xhtml",
            "casefile/list.xhtml?team=true",
            "casefile/open.xhtml?case=%s",
            "followup/record.xhtml?case=%s",
            "assessment/list.xhtml?case=%s",
            "careplan/open.xhtml?case=%s",
            "casefile/read-journal.xhtml?case=%s",
            "intake/notify.xhtml",
            "person/search.xhtml",
            "person/register.xhtml",
            "provider/list.xhtml");

    private final Browser browser;
    private final Set<String> cached = new HashSet<>();
    private final List<String> heavy = new ArrayList<>();

    Weight(Place place) {
        browser = new Browser(place.app());
    }

    void run() {
        browser.login("salma");
        Matcher found = Pattern.compile("case=([0-9a-f-]{36})")
                .matcher(browser.get("casefile/list.xhtml").text());
        String id = found.find() ? found.group(1) : "";
        System.out.println("| page | page kB | all with what it brings, kB | limit |");
        System.out.println("|---|--:|--:|--:|");
        row("first load (" + LATER.get(0) + ")", LATER.get(0), FIRST_LIMIT);
        LATER.forEach(path -> row(path.replaceAll("\\.xhtml.*", ""), path.formatted(id), LATER_LIMIT));
        System.out.println("The heaviest:");
        heavy.forEach(System.out::println);
    }

    private void row(String name, String path, int limit) {
        Answer page = browser.get(path);
        if (!page.ok()) {
            throw new IllegalStateException(path + ": " + page.status());
        }
        double whole = (page.bytes() + brought(page)) / 1000.0;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %s%.0f%s | %d |%n",
                name,
                page.bytes() / 1000.0,
                whole > limit ? "**" : "",
                whole,
                whole > limit ? "**" : "",
                limit);
    }

    private long brought(Answer page) {
        Deque<String> wanted = new ArrayDeque<>();
        for (Element each : page.page().select("link[href][rel~=stylesheet|icon|preload], script[src], img[src]")) {
            wanted.add(each.absUrl(each.hasAttr("src") ? "src" : "href"));
        }
        long bytes = 0;
        while (!wanted.isEmpty()) {
            String address = wanted.remove().replaceAll("#.*", "");
            if (address.startsWith("data:") || !cached.add(address)) {
                continue;
            }
            Answer resource = browser.get(address);
            if (!resource.ok()) {
                throw new IllegalStateException(address + ": " + resource.status());
            }
            bytes += resource.bytes();
            if (resource.bytes() > HEAVY) {
                heavy.add("%d kB %s"
                        .formatted(resource.bytes() / 1000, resource.at().getPath()));
            }
            if (address.contains(".css")) {
                IN_STYLES
                        .matcher(resource.text())
                        .results()
                        .map(match -> match.group(1))
                        .filter(each -> !each.startsWith("data:")
                                && !OLD_FONT.matcher(each).find())
                        .forEach(each -> wanted.add(resource.at().resolve(each).toString()));
            }
        }
        return bytes;
    }
}
