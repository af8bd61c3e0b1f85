package org.mouakaba.launcher;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Brings the running realm in line with this start: the address people use, the secrets of this data directory, and the
 * demo accounts. It speaks Keycloak's administration interface as a client of its own that exists in the master realm.
 */
final class IdentityAdmin {

    static final String CLIENT = "mouakaba-launcher";

    private static final String REALM = "mouakaba";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String base;
    private final String token;

    IdentityAdmin(int port, String clientSecret) {
        this.base = "http://127.0.0.1:" + port;
        HttpRequest login = HttpRequest.newBuilder(URI.create(base + "/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(CLIENT, clientSecret)))
                .build();
        this.token = JsonParser.parseString(send(login))
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    /** A realm that was imported on another port, or with other secrets, follows this start. */
    void adopt(String publicUrl, String webSecret, String adminSecret) {
        JsonObject web = client("mouakaba-web");
        web.addProperty("rootUrl", publicUrl);
        web.addProperty("baseUrl", publicUrl + "/");
        JsonArray redirects = new JsonArray();
        redirects.add(publicUrl + "/*");
        web.add("redirectUris", redirects);
        web.addProperty("secret", webSecret);
        put(web);
        JsonObject admin = client("mouakaba-admin");
        admin.addProperty("secret", adminSecret);
        put(admin);
    }

    /** Adds what is not there yet of a partial realm; what is there stays as people made it. */
    void add(String partialRealm) {
        JsonObject part = JsonParser.parseString(partialRealm).getAsJsonObject();
        part.addProperty("ifResourceExists", "SKIP");
        send(request("/admin/realms/" + REALM + "/partialImport")
                .POST(HttpRequest.BodyPublishers.ofString(part.toString()))
                .build());
    }

    private JsonObject client(String clientId) {
        String found = send(request("/admin/realms/" + REALM + "/clients?clientId="
                        + URLEncoder.encode(clientId, StandardCharsets.UTF_8))
                .GET()
                .build());
        for (JsonElement element : JsonParser.parseString(found).getAsJsonArray()) {
            return element.getAsJsonObject();
        }
        throw new LaunchException(
                "The realm has no client %s: it was removed in Keycloak's console; add it again as realm-mouakaba.json has it."
                        .formatted(clientId));
    }

    private void put(JsonObject client) {
        send(request("/admin/realms/" + REALM + "/clients/" + client.get("id").getAsString())
                .PUT(HttpRequest.BodyPublishers.ofString(client.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new LaunchException("Keycloak answered %d to %s: %s"
                        .formatted(response.statusCode(), request.uri().getPath(), response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new LaunchException("Keycloak does not answer: %s.".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while speaking to Keycloak.", e);
        }
    }
}
