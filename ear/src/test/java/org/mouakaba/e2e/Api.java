package org.mouakaba.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Another system that calls the API with somebody's token. */
final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    /** With the token that the demo realm's public client gives for a password. */
    static Api as(String username) {
        String form = "client_id=mouakaba-cli&grant_type=password&username=" + username + "&password="
                + URLEncoder.encode(Desk.PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(RunningProduct.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
        return new Api(JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString());
    }

    static Api anonymous() {
        return new Api("");
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, String json, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(json)).build());
    }

    /** What the API says of itself. */
    static String description() {
        return send(HttpRequest.newBuilder(URI.create(RunningProduct.url() + "openapi"))
                        .header("Accept", "application/json")
                        .build())
                .body();
    }

    JsonElement json(String path) {
        return JsonParser.parseString(get(path).body());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningProduct.url() + "api/v1/" + path))
                .header("Accept", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
