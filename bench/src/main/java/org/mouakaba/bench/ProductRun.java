package org.mouakaba.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code mvn -Prun} in a process of its own, as a person starts it, stops it, and as a power cut ends it. */
final class ProductRun {

    private static final String READY = "Mouakaba is ready";

    private final Place place;
    private final Process launcher;
    private final long started = System.nanoTime();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final List<String> said = new ArrayList<>();
    private volatile long readyAfter;

    private ProductRun(Place place, Process launcher) {
        this.place = place;
        this.launcher = launcher;
        Thread reader = new Thread(this::listen, "launcher-output");
        reader.setDaemon(true);
        reader.start();
    }

    static ProductRun start(Place place) throws IOException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-Prun"));
        command.addAll(place.productArguments());
        return new ProductRun(
                place,
                new ProcessBuilder(command)
                        .directory(place.root().toFile())
                        .redirectErrorStream(true)
                        .start());
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                if (line.startsWith(READY)) {
                    readyAfter = System.nanoTime() - started;
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.countDown();
        }
    }

    /** @return from the command to the ready line */
    Duration awaitReady(Duration patience) throws InterruptedException {
        if (!ready.await(patience.toSeconds(), TimeUnit.SECONDS) || readyAfter == 0) {
            String words;
            synchronized (said) {
                words = String.join("\n", said.subList(Math.max(0, said.size() - 20), said.size()));
            }
            launcher.toHandle().destroy();
            throw new IllegalStateException("It did not become ready:\n" + words);
        }
        return Duration.ofNanos(readyAfter);
    }

    /** The launcher's own lines, each with its second. */
    List<String> steps() {
        synchronized (said) {
            return said.stream()
                    .filter(line -> line.matches("\\[ *\\d+\\.\\d s\\].*"))
                    .toList();
        }
    }

    /** @param part wildfly, keycloak, postgresql, or launcher for the process that started them */
    void kill(String part) throws IOException {
        if (part.equals("launcher")) {
            launcher.toHandle().destroyForcibly();
            return;
        }
        long pid = place.pid(part);
        ProcessHandle process = launcher.descendants()
                .filter(each -> each.pid() == pid)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(part + " is not a process of this run"));
        process.destroyForcibly();
    }

    /** Waits for the end that somebody caused. */
    void awaitEnd() throws InterruptedException {
        if (!launcher.waitFor(3, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The launcher does not end");
        }
    }

    /** As Ctrl-C. By its handle, here and above: the process itself would close what we still read from it. */
    void stop() throws InterruptedException {
        launcher.toHandle().destroy();
        awaitEnd();
    }
}
