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
import java.util.List;

/** Somebody at a browser: logs in, goes to places, types and clicks, and notices what the console says. */
final class Desk implements AutoCloseable {

    static final String PASSWORD = "Mouakaba-2026";

    private final BrowserContext context;
    private final Page page;
    private final List<String> console = new ArrayList<>();

    private Desk(Browser browser, String language, int width) {
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

    Response open(String path) {
        return page.navigate(RunningProduct.url() + path);
    }

    Page page() {
        return page;
    }

    String path() {
        return page.url().substring(RunningProduct.url().length());
    }

    String text() {
        return page.locator("main").first().innerText();
    }

    Desk fill(String field, String value) {
        page.locator("[id$='" + field + "']:visible").first().fill(value);
        return this;
    }

    Desk choose(String field, String value) {
        page.locator("select[id$='" + field + "'], select[id$='" + field + "_input']")
                .first()
                .selectOption(value);
        return this;
    }

    Desk check(String field) {
        page.locator("input[id$='" + field + "'], input[id$='" + field + "_input']")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    /** Presses a button by the end of its id and waits for the page that follows. */
    Desk press(String button) {
        page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() < 300,
                () -> page.locator("[id$='" + button + "']:visible").first().click());
        page.waitForLoadState();
        return this;
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
