package org.mouakaba.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser of the tests: an installed Chromium, Chrome or Edge. Where there is none, Debian's is installed when that is
 * allowed, else Playwright fetches its own.
 */
final class Chromium {

    private static final List<String> INSTALLED = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/microsoft-edge",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A busy machine takes its time over the first one. */
    private static final double LAUNCH_MILLIS = 180_000;

    private static final String NONE =
            "No browser for the tests: install the package chromium (or Chrome, or Edge) and run them again.";

    private Chromium() {}

    /** Fetches Playwright's own browser only where no other can be had: it comes from outside the package registries. */
    static Playwright playwright() {
        Optional<Path> program = installed().or(Chromium::fromDebian);
        if (program.isEmpty()) {
            System.err.println("No browser found: Playwright fetches its own.");
        }
        try {
            return Playwright.create(new Playwright.CreateOptions()
                    .setEnv(program.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(NONE, e);
        }
    }

    static Browser launch(Playwright playwright) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS).setTimeout(LAUNCH_MILLIS);
        installed().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (RuntimeException e) {
            throw new IllegalStateException(NONE, e);
        }
    }

    private static Optional<Path> installed() {
        return INSTALLED.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!System.getProperty("user.name").equals("root") || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        System.err.println("No browser found: installing Debian's chromium.");
        try {
            // Without fonts of its own a page in Arabic is drawn as empty boxes.
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core");
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return installed();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
