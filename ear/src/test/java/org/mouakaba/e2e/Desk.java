package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Somebody at a browser: logs in, goes to places, types and clicks, and notices what the console says. */
public final class Desk implements AutoCloseable {

    static final String PASSWORD = "Mouakaba-2026";

    private static final int PICTURE_HEIGHT = 1000;

    /** What a page that is left behind, and a form that is drawn again, are told by. */
    private static final String MARK = """
            () => {
              document.documentElement.dataset.left = 'yes';
              document.querySelectorAll('form').forEach(form => form.dataset.old = 'yes');
            }""";

    private static final String NEW_PAGE = "html:not([data-left]) body";
    private static final String REDRAWN = "main form:not([data-old])";

    private static final String QUIET = """
            () => new Promise(quiet => {
              const look = () => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty() ? quiet() : setTimeout(look, 10);
              look();
            })""";

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final BrowserContext context;
    private final String language;
    private final Page page;
    private final List<String> console = new ArrayList<>();

    private Desk(Browser browser, String language, int width) {
        this.language = language;
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                console.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(console::add);
    }

    /** @param language as the browser asks for it: {@code ar-MA}, {@code fr-MA}, {@code en} */
    static Desk of(Browser browser, String language) {
        return new Desk(browser, language, 1440);
    }

    static Desk narrow(Browser browser, String language) {
        return new Desk(browser, language, 360);
    }

    /** Goes to a place that asks who he is, and says it. */
    Desk login(String username) {
        return login(username, "");
    }

    Desk login(String username, String path) {
        page.navigate(RunningProduct.url() + path);
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("#kc-login");
        page.locator("main").first().waitFor();
        return this;
    }

    public Response open(String path) {
        return page.navigate(RunningProduct.url() + path);
    }

    public Page page() {
        return page;
    }

    public String path() {
        return page.url().substring(RunningProduct.url().length());
    }

    /** A parameter of the address where the desk stands. */
    public String parameter(String name) {
        String query = path().substring(path().indexOf('?') + 1);
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith(name + '='))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + path()));
    }

    public void requireAt(String path) {
        assertThat(path()).startsWith(path);
    }

    String text() {
        return page.locator("main").first().innerText();
    }

    /** Does what leads to another page and waits for that page; a form that is refused fails with its own words. */
    public void follow(Runnable act) {
        followOrStay(act);
        if (isStill()) {
            throw new AssertionError("refused on " + path() + ": " + problems());
        }
    }

    /** Does what the page must refuse, and gives the words of the refusal. */
    public String refused(Runnable act) {
        followOrStay(act);
        assertThat(isStill()).as("still on the page that refuses").isTrue();
        return problems();
    }

    /** Does what either leads away or redraws this page, and waits for the one or the other. */
    public void followOrStay(Runnable act) {
        settle();
        page.evaluate(MARK);
        act.run();
        page.locator(NEW_PAGE + ", " + REDRAWN).first().waitFor(ATTACHED);
        if (!isStill()) {
            page.waitForLoadState();
        }
    }

    private boolean isStill() {
        return page.locator(NEW_PAGE).count() == 0;
    }

    private String problems() {
        return String.join(" · ", page.locator(".problems, .errmsg").allInnerTexts());
    }

    /** Waits until the page has asked the server all that it wanted to ask. */
    public void settle() {
        page.evaluate(QUIET);
    }

    void waitFor(String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** No violation of WCAG 2.2 A or AA, and a language and direction that fit. */
    void requireAccessible() {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(v -> v.getId() + " "
                                + v.getNodes().stream().map(n -> n.getHtml()).toList()))
                .as("axe on " + page.url())
                .isEmpty();
    }

    void requireSilentConsole() {
        assertThat(console).as("console of " + page.url()).isEmpty();
    }

    /** For the moments where the browser itself reports a refusal that the test provoked. */
    void forgetConsole() {
        console.clear();
    }

    /** A picture for the guide, where the run was asked for them. */
    public void picture(String name) {
        if (Boolean.getBoolean("mouakaba.e2e.pictures")) {
            page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "guide", name + "-" + language.substring(0, 2) + ".png"))
                    .setClip(0, 0, 1440, PICTURE_HEIGHT)
                    .setFullPage(true));
        }
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
    }

    BrowserContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
