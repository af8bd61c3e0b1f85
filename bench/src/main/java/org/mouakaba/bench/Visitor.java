package org.mouakaba.bench;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mouakaba.bench.Kind.Role;

/** A user at work: goes where she may go, to her own cases, and types what people type. */
final class Visitor extends User {

    private static final Pattern CASE = Pattern.compile("case=([0-9a-f-]{36})");
    private static final Pattern NUMBER = Pattern.compile("\\d{5}-\\d{4}-\\d{6}");
    private static final List<String> FILTERS =
            List.of("team=true&risk=HIGH", "overdue=true", "team=true&stage=FOLLOW_UP", "stage=IMPLEMENTATION");
    private static final List<String> SORTS = List.of("NEXT_DUE", "OPENED", "NUMBER");
    private static final List<String> TABS = List.of(
            "assessment/list",
            "careplan/open",
            "referral/list",
            "followup/list",
            "consent/list",
            "casefile/read-journal");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int THINKING_MILLIS = 1000;

    private final Samples samples;
    private final int seat;
    private final int seats;
    private final List<String> cases = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> visited = new ArrayList<>();

    Visitor(
            Place place,
            String username,
            Role role,
            Samples samples,
            long seed,
            int seat,
            int seats,
            BiConsumer<Kind, Answer> record) {
        super(place, username, role, seed, record);
        this.samples = samples;
        this.seat = seat;
        this.seats = seats;
    }

    @Override
    void begin() {
        browser.login(username);
        String list = browser.get("casefile/list.xhtml").text();
        CASE.matcher(list).results().map(match -> match.group(1)).distinct().forEach(cases::add);
        NUMBER.matcher(list).results().map(match -> match.group()).distinct().forEach(numbers::add);
        if (cases.isEmpty() || numbers.isEmpty()) {
            throw new IllegalStateException(username + " has no cases");
        }
        for (int i = seat; i < cases.size(); i += seats) {
            visited.add(cases.get(i));
        }
    }

    @Override
    Answer go(Kind kind) {
        return switch (kind) {
            case TODAY -> browser.get("worklist/today.xhtml");
            case NEEDS -> browser.get("supervision/needs.xhtml");
            case TEAM -> browser.get("supervision/team.xhtml");
            case CASES -> browser.get("casefile/list.xhtml");
            case CASES_UNIT -> browser.get("casefile/list.xhtml?" + filter());
            case CASES_SORTED -> browser.get("casefile/list.xhtml?team=true&sort=" + sort());
            case CASES_CLOSED -> browser.get("casefile/list.xhtml?team=true&closed=true");
            case CASES_SECOND -> secondPage();
            case NUMBER -> search(number());
            case PAPER -> search(paper());
            case NAME_LATIN -> search(latin());
            case NAME_ARABIC -> search(arabic());
            case NAME_MISSPELT -> search(misspelt());
            case CASE -> browser.get("casefile/open.xhtml?case=" + aCase());
            case CASE_TAB -> browser.get(tab());
            case INTAKE -> browser.get("intake/list.xhtml");
            case REFERRALS -> browser.get("referral/list.xhtml");
            case DIRECTORY -> browser.get("provider/list.xhtml");
            case ALERTS -> browser.get("worklist/alerts.xhtml");
            case FORM -> browser.get("intake/notify.xhtml");
            case SAVE_DRAFT -> saveDraft();
            case SAVE_NOTIFICATION -> saveNotification();
            case SAVE_VISIT -> saveVisit();
            default -> throw new IllegalArgumentException(kind + " is no page of hers");
        };
    }

    private Answer search(String text) {
        return browser.post("search", Map.of("q", text));
    }

    private Answer secondPage() {
        Answer first = browser.get("casefile/list.xhtml?team=true");
        return browser.press(
                first,
                "form:rows",
                Map.of(
                        "jakarta.faces.partial.execute", "form:rows",
                        "jakarta.faces.partial.render", "form:rows",
                        "form:rows_pagination", "true",
                        "form:rows_first", "25",
                        "form:rows_rows", "25",
                        "form:rows_skipChildren", "true",
                        "form:rows_encodeFeature", "true"));
    }

    private Answer saveDraft() {
        return browser.postJson(
                "draft/save",
                "{\"key\":\"bench:%s\",\"content\":\"{\\\"note\\\":\\\"%s\\\"}\"}"
                        .formatted(new UUID(0, random.nextInt(20)), "x".repeat(500)));
    }

    private Answer saveNotification() {
        Answer form = opened("intake/notify.xhtml");
        return saved(browser.press(
                form,
                "form:keep",
                Map.of(
                        "form:summary",
                        "Une voisine signale un enfant souvent seul le soir.",
                        "form:place",
                        "Rabat, Yacoub El Mansour",
                        "form:source",
                        first(form.page(), "form:source"),
                        "form:givenName",
                        "Banc " + random.nextInt(1_000_000))));
    }

    /** In one of her cases that stands where visits are recorded. */
    private Answer saveVisit() {
        while (!visited.isEmpty()) {
            String id = Samples.one(visited, random);
            Answer form = opened("followup/record.xhtml?case=" + id);
            Document page = form.page();
            if (page.getElementById("form:narrative") != null) {
                return saved(browser.press(form, "form:submit", visit(page)));
            }
            visited.remove(id);
        }
        throw new IllegalStateException(username + " has no case to visit");
    }

    private Map<String, String> visit(Document page) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "form:time", LocalTime.now(ZoneId.of("Africa/Casablanca")).format(MINUTE),
                "form:personSeen", "true",
                "form:narrative", "Visite au domicile. La situation est stable, la mère est présente."));
        for (String choice : List.of("type", "outcome", "nextType")) {
            typed.put("form:" + choice, first(page, "form:" + choice));
        }
        // Asked at the first contact only.
        for (String text : List.of("explained", "safety")) {
            if (page.getElementById("form:" + text) != null) {
                typed.put("form:" + text, "Le service et ses limites ; en sécurité cette nuit.");
            }
        }
        return typed;
    }

    /** The first code that a list or a row of radio buttons offers. */
    private static String first(Document page, String name) {
        return page.getElementsByAttributeValue("name", name).stream()
                .flatMap(input -> input.is("select") ? input.select("option").stream() : Stream.of(input))
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Answer opened(String path) {
        Answer form = browser.get(path);
        tell(Kind.FORM, form);
        try {
            Thread.sleep(THINKING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return form;
    }

    /** What is saved ends in a redirect; anything else shows the form again and says why. */
    private static Answer saved(Answer answer) {
        return answer.ok() && answer.text().contains("<redirect")
                ? answer
                : new Answer(answer.at(), 422, answer.text(), answer.bytes(), answer.nanos());
    }

    private String aCase() {
        return Samples.one(cases, random);
    }

    private String tab() {
        return Samples.one(TABS, random) + ".xhtml?case=" + aCase();
    }

    private String filter() {
        return Samples.one(FILTERS, random);
    }

    private String sort() {
        return Samples.one(SORTS, random);
    }

    private String number() {
        return Samples.one(numbers, random);
    }

    private String paper() {
        return Samples.one(samples.papers(), random);
    }

    private String latin() {
        return Samples.one(samples.latin(), random);
    }

    private String arabic() {
        return Samples.one(samples.arabic(), random);
    }

    private String misspelt() {
        return Samples.misspelt(latin(), random);
    }
}
