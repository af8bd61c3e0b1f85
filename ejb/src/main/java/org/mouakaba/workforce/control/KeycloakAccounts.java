package org.mouakaba.workforce.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.IdentityProvider;
import org.mouakaba.workforce.boundary.IdentityProviderUnavailable;

/**
 * Accounts in Keycloak, by its administration interface, as the client {@code mouakaba-admin} of the product's own realm.
 * A token is asked for each time: it lives a minute, and accounts change a few times a day.
 */
@ApplicationScoped
public class KeycloakAccounts implements IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    @Override
    public void align(Account account) {
        String token = token();
        Optional<JsonObject> known = find(token, account.username());
        if (known.isEmpty() && !account.enabled()) {
            return;
        }
        if (known.isEmpty()) {
            send(
                    token,
                    "POST",
                    "/users",
                    wanted(Json.createObjectBuilder(), account).build());
        } else {
            send(
                    token,
                    "PUT",
                    "/users/" + known.get().getString("id"),
                    wanted(Json.createObjectBuilder(known.get()), account).build());
        }
        String id = find(token, account.username())
                .orElseThrow(() -> new IdentityProviderUnavailable("the account is not there after it was made"))
                .getString("id");
        giveRole(token, id, account.role());
        if (!account.enabled()) {
            send(token, "POST", "/users/" + id + "/logout", JsonValue.EMPTY_JSON_OBJECT);
        }
    }

    @Override
    public void setFirstPassword(String username, String password) {
        String token = token();
        JsonObject user = find(token, username)
                .orElseThrow(() -> new IdentityProviderUnavailable("there is no account to give a password to"));
        send(
                token,
                "PUT",
                "/users/" + user.getString("id") + "/reset-password",
                Json.createObjectBuilder()
                        .add("type", "password")
                        .add("value", password)
                        .add("temporary", true)
                        .build());
    }

    private static JsonObjectBuilder wanted(JsonObjectBuilder user, Account account) {
        user.add("username", account.username())
                .add("firstName", account.givenName())
                .add("lastName", account.familyName())
                .add("enabled", account.enabled());
        if (account.email() != null) {
            user.add("email", account.email());
        }
        return user;
    }

    private void giveRole(String token, String id, String role) {
        boolean has = send(token, "GET", "/users/" + id + "/role-mappings/realm", null).asJsonArray().stream()
                .anyMatch(r -> r.asJsonObject().getString("name").equals(role));
        if (!has) {
            JsonValue wanted = send(token, "GET", "/roles/" + role, null);
            send(
                    token,
                    "POST",
                    "/users/" + id + "/role-mappings/realm",
                    Json.createArrayBuilder().add(wanted).build());
        }
    }

    private Optional<JsonObject> find(String token, String username) {
        JsonArray found = send(
                        token,
                        "GET",
                        "/users?exact=true&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8),
                        null)
                .asJsonArray();
        return found.stream().map(JsonValue::asJsonObject).findFirst();
    }

    private String token() {
        String secret = URLEncoder.encode(setting("MOUAKABA_ADMIN_CLIENT_SECRET"), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=mouakaba-admin&client_secret=" + secret))
                .build();
        return exchange(request).asJsonObject().getString("access_token");
    }

    private JsonValue send(String token, String method, String path, @Nullable JsonValue body) {
        // Issuer and administration differ in one step of the path.
        String base = issuer().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        return exchange(request);
    }

    private JsonValue exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IdentityProviderUnavailable("status " + response.statusCode());
            }
            if (response.body().isBlank()) {
                return JsonValue.NULL;
            }
            try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readValue();
            }
        } catch (IOException e) {
            throw new IdentityProviderUnavailable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityProviderUnavailable("interrupted");
        }
    }

    private static String issuer() {
        return setting("MOUAKABA_OIDC_ISSUER").replaceFirst("/$", "");
    }

    private static String setting(String name) {
        return Objects.requireNonNullElseGet(System.getenv(name), () -> {
            throw new IdentityProviderUnavailable("the environment has no " + name);
        });
    }
}
