package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Somebody at a browser: logs in, goes to places, types and clicks, and notices what the console says. */
public final class Desk implements AutoCloseable {

    static final String PASSWORD = "Mouakaba-2026";

    /** How long a busy machine may take over a step; a test that fails for another reason does not wait for it. */
    private static final int PATIENCE = 120_000;

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int PHONE = 360;
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

    /** What is wider than the page can be, by its outer elements; nothing where the page fits. */
    private static final String BESIDE = """
            () => {
              const page = document.scrollingElement;
              if (page.scrollWidth <= page.clientWidth) return '';
              const scrolls = e => e !== document.body
                  && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
              const wide = e => {
                const at = e.getBoundingClientRect();
                return at.width && e.checkVisibility({contentVisibilityAuto: true})
                    && (at.right > page.clientWidth + 1 || at.left < -1);
              };
              const out = [...document.body.querySelectorAll('*')].filter(
                  e => wide(e) && !scrolls(e.parentElement) && ![...e.children].some(wide));
              return page.scrollWidth + ' px: ' + out.slice(0, 4).map(e => e.outerHTML.slice(0, 120)).join(' | ');
            }""";

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final BrowserContext context;
    private final String language;
    private final Page page;
    private final List<String> console = new ArrayList<>();

    private Desk(Browser browser, String language, Browser.NewContextOptions options) {
        this.language = language;
        context = browser.newContext(options.setLocale(language).setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(PATIENCE);
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
        return new Desk(browser, language, new Browser.NewContextOptions());
    }

    /** @param session cookies of a login */
    static Desk resumed(Browser browser, String session) {
        return new Desk(browser, "fr-MA", new Browser.NewContextOptions().setStorageState(session));
    }

    /** Goes to a place that asks who he is, and says it. */
    Desk login(String username) {
        return login(username, "");
    }

    Desk login(String username, String path) {
        page.navigate(RunningProduct.url() + path);
        return identify(username);
    }

    /** Answers the identity provider who asks. */
    Desk identify(String username) {
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("#kc-login");
        page.locator("main").first().waitFor();
        return this;
    }

    /** Types, and waits until the server has kept it as a draft. */
    void untilKept(String text, Runnable typing) {
        page.waitForResponse(
                response -> response.url().endsWith("/draft/save")
                        && response.ok()
                        && response.request().postData().contains(text),
                typing);
    }

    /** What the application knows the desk by. */
    Cookie session() {
        return context.cookies(RunningProduct.url()).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    /** The application forgets the desk; the identity provider does not. */
    void endSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    /** Both forget it. */
    void endBothSessions() {
        context.clearCookies();
    }

    public Response open(String path) {
        return page.navigate(RunningProduct.url() + path);
    }

    /** Asks for a page without showing it. */
    APIResponse get(String path) {
        return context.request()
                .get(
                        RunningProduct.url() + path,
                        RequestOptions.create().setHeader("Accept", "text/html").setMaxRedirects(5));
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
        // The whole page at once: a bar that stays at the foot covers what lies under it, which axe takes for too
        // small.
        int whole = (int) page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(WIDTH, Math.max(HEIGHT, whole));
        // In the page itself: it has no frames, for which the other way opens a second page each time.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        page.setViewportSize(WIDTH, HEIGHT);
        assertThat(violations.stream()
                        .map(v -> v.getId() + " "
                                + v.getNodes().stream().map(n -> n.getHtml()).toList()))
                .as("axe on " + page.url())
                .isEmpty();
    }

    /** Nothing of the page stands beside the screen of a phone. */
    void requireFitsPhone() {
        page.setViewportSize(PHONE, HEIGHT);
        Object beside = page.evaluate(BESIDE);
        page.setViewportSize(WIDTH, HEIGHT);
        assertThat(beside).as("beside a screen of 360 px: " + page.url()).isEqualTo("");
    }

    /** Words in this language from the right side, and none that is missing. */
    void requireWords(String code) {
        Locator html = page.locator("html");
        assertThat(html.getAttribute("lang")).as(page.url()).isEqualTo(code);
        assertThat(html.getAttribute("dir")).as(page.url()).isEqualTo(code.equals("ar") ? "rtl" : "ltr");
        assertThat(html.innerText()).as(page.url()).doesNotContain("???");
    }

    void requireSilentConsole() {
        assertThat(console).as("console of " + page.url()).isEmpty();
    }

    /** For the moments where the browser itself reports a refusal that the test provoked. */
    void forgetConsole() {
        console.clear();
    }

    /** A page of the guide: readable by everybody as it is now, and its picture where the run was asked for them. */
    void show(String name) {
        requireAccessible();
        if (Boolean.getBoolean("mouakaba.e2e.pictures")) {
            page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
            page.setViewportSize(WIDTH, PICTURE_HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "guide", name + "-" + language.substring(0, 2) + ".png")));
            page.setViewportSize(WIDTH, HEIGHT);
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
