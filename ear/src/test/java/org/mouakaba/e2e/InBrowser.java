package org.mouakaba.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Desks desks = new Desks(browser);
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
        for (int place = 0; place < desks.open.size(); place++) {
            Desk desk = desks.open.get(place);
            if (failed) {
                desk.screenshot("failed-" + test.getRequiredTestClass().getSimpleName() + "-"
                        + test.getDisplayName().replaceAll("\\W+", "-") + "-" + place);
            }
            desk.close();
        }
    }

    /** The desks of one test. */
    public static final class Desks {

        private final Open browser;
        private final List<Desk> open = new ArrayList<>();

        Desks(Open browser) {
            this.browser = browser;
        }

        Desk in(String language) {
            return kept(Desk.of(browser.browser, language));
        }

        /** Somebody who has logged in before: for tests about what comes after, once for each user in the whole run. */
        Desk as(String username) {
            String session = browser.sessions.computeIfAbsent(username, user -> {
                try (Desk desk = Desk.of(browser.browser, "fr-MA")) {
                    return desk.login(user).context().storageState();
                }
            });
            return kept(Desk.resumed(browser.browser, session));
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
        private final Map<String, String> sessions = new HashMap<>();

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
