package org.mouakaba.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a part says that it is ready, and no longer than it is alive. */
final class Health {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private static final long BETWEEN_MILLIS = 200;

    private Health() {}

    /** Whether the address answers 200 now. */
    static boolean isUp(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for " + address + ".", e);
        }
    }

    /**
     * Waits for one part.
     *
     * @param part what is waited for
     * @param ready asked again and again; may itself fail with a sentence
     * @param limit after which something is taken to hang
     */
    static void await(ChildProcess part, BooleanSupplier ready, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            part.requireAlive();
            if (System.nanoTime() > end) {
                throw new LaunchException(
                        "%s was not ready after %d s; see %s.".formatted(part.name(), limit.toSeconds(), part.log()));
            }
            try {
                Thread.sleep(BETWEEN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchException("Interrupted while waiting for " + part.name() + ".", e);
            }
        }
    }
}
