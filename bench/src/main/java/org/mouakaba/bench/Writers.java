package org.mouakaba.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Register persons over the API as fast as they are confirmed, and remember which were. */
final class Writers implements AutoCloseable {

    private static final int WRITERS = 4;

    private final Place place;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Set<UUID> confirmed = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private volatile boolean ended;

    Writers(Place place) {
        this.place = place;
    }

    void start() throws IOException, InterruptedException {
        String token = Tokens.of(place, client, "salma");
        for (int i = 0; i < WRITERS; i++) {
            threads.execute(() -> work(token));
        }
    }

    private void work(String token) {
        try {
            while (!ended) {
                write(token);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(String token) throws InterruptedException {
        JsonObject name = new JsonObject();
        name.addProperty("givenLatin", "Banc");
        name.addProperty("familyLatin", "Essai" + UUID.randomUUID());
        JsonObject person = new JsonObject();
        person.add("name", name);
        HttpRequest request = HttpRequest.newBuilder(place.app().resolve("api/v1/persons"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(person.toString()))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                String at = URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath();
                confirmed.add(UUID.fromString(at.substring(at.lastIndexOf('/') + 1)));
                return;
            }
        } catch (IOException e) {
            // Nobody confirmed anything: the part that answers is dead.
        }
        Thread.sleep(50);
    }

    int count() {
        return confirmed.size();
    }

    /** Stops writing. */
    Set<UUID> confirmed() throws InterruptedException {
        close();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A writer waits for ever");
        }
        return confirmed;
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdown();
    }
}
