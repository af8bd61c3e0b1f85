package org.mouakaba.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its browser; a test that fails leaves a picture of every desk it had open. */
public class InBrowser implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Desks.class);
    }

    @Override
    public Desks resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Open browser = test.getRoot().getStore(HERE).getOrComputeIfAbsent(Open.class);
        Desks desks = new Desks(browser.browser);
        test.getStore(HERE).put(Desks.class, desks);
        return desks;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Desks desks = test.getStore(HERE).get(Desks.class, Desks.class);
        if (desks == null) {
            return;
        }
        boolean failed = test.getExecutionException().isPresent();
        for (Desk desk : desks.open) {
            if (failed) {
                desk.screenshot("failed-" + test.getRequiredTestClass().getSimpleName() + "-"
                        + test.getDisplayName().replaceAll("\\W+", "-"));
            }
            desk.close();
        }
    }

    /** The desks of one test. */
    public static final class Desks {

        private final Browser browser;
        private final List<Desk> open = new ArrayList<>();

        Desks(Browser browser) {
            this.browser = browser;
        }

        Desk in(String language) {
            return kept(Desk.of(browser, language));
        }

        Desk narrowIn(String language) {
            return kept(Desk.narrow(browser, language));
        }

        private Desk kept(Desk desk) {
            open.add(desk);
            return desk;
        }
    }

    /** The one browser of all tests. */
    static final class Open implements AutoCloseable {

        private final Playwright playwright = Chromium.playwright();
        private final Browser browser = Chromium.launch(playwright);

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
