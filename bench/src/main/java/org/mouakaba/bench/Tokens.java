package org.mouakaba.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What the API knows a demo user by. */
final class Tokens {

    private Tokens() {}

    static String of(Place place, HttpClient client, String username) throws IOException, InterruptedException {
        String form = "client_id=mouakaba-cli&grant_type=password&username=" + username + "&password="
                + URLEncoder.encode(Browser.PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(place.token())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }
}
