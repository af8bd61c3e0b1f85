package org.mouakaba.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One person's browser as far as the server can tell: cookies, forms with their view state, compressed answers. */
final class Browser {

    static final String PASSWORD = "Mouakaba-2026";
    private static final int MOST_REDIRECTS = 12;

    private final URI app;
    private final HttpClient client;

    Browser(URI app) {
        this.app = app;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .cookieHandler(new CookieManager(new LoopbackCookies(), CookiePolicy.ACCEPT_ALL))
                .build();
    }

    /** Through Keycloak's own page, as everybody. */
    Answer login(String username) {
        Answer asked = get("home");
        Element form = asked.page().selectFirst("form");
        if (form == null || !asked.page().select("#username").hasAttr("name")) {
            throw new IllegalStateException("No login page at %s: %d".formatted(asked.at(), asked.status()));
        }
        Answer entered =
                send(post(URI.create(form.absUrl("action")), Map.of("username", username, "password", PASSWORD)));
        if (!entered.ok() || !entered.at().getAuthority().equals(app.getAuthority())) {
            throw new IllegalStateException(
                    "%s cannot log in: %d at %s".formatted(username, entered.status(), entered.at()));
        }
        return entered;
    }

    Answer get(String path) {
        return send(request(app.resolve(path)).GET());
    }

    /** A file as it comes, for one that is too long to be held. */
    HttpResponse<InputStream> stream(String path) throws IOException {
        try {
            return client.send(
                    HttpRequest.newBuilder(app.resolve(path))
                            .timeout(Duration.ofMinutes(5))
                            .header("Accept-Language", "fr")
                            .GET()
                            .build(),
                    BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer post(String path, Map<String, String> fields) {
        return send(post(app.resolve(path), fields));
    }

    Answer postJson(String path, String json) {
        return send(request(app.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Presses what PrimeFaces sends by script: the form's fields, changed by {@code typed}. */
    Answer press(Answer shown, String source, Map<String, String> typed) {
        Document page = shown.page();
        Element form = page.getElementById("form");
        if (form == null) {
            throw new IllegalStateException("No form at " + shown.at());
        }
        Map<String, String> fields = fields(form);
        fields.putAll(typed);
        Element script = page.selectFirst("script[nonce]");
        fields.put("primefaces.nonce", script == null ? "" : script.attr("nonce"));
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", source);
        fields.putIfAbsent("jakarta.faces.partial.execute", "form");
        fields.putIfAbsent("jakarta.faces.partial.render", "form messages");
        fields.putIfAbsent(source, source);
        return send(post(URI.create(form.absUrl("action")), fields)
                .header("Faces-Request", "partial/ajax")
                .header("X-Requested-With", "XMLHttpRequest"));
    }

    /** What a form would send if nothing were changed in it. */
    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            String type = input.attr("type");
            boolean choice = type.equals("radio") || type.equals("checkbox");
            if (type.equals("submit") || (choice && !input.hasAttr("checked"))) {
                continue;
            }
            Element chosen = input.selectFirst("option[selected]");
            fields.put(input.attr("name"), chosen == null ? input.val() : chosen.val());
        }
        return fields;
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Language", "fr")
                .header("Accept-Encoding", "gzip");
    }

    private static HttpRequest.Builder post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder first) {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = client.send(first.build(), BodyHandlers.ofByteArray());
            for (int i = 0; response.statusCode() / 100 == 3 && i < MOST_REDIRECTS; i++) {
                URI next = response.uri()
                        .resolve(response.headers().firstValue("Location").orElse(""));
                response = client.send(request(next).GET().build(), BodyHandlers.ofByteArray());
            }
            return Answer.of(response, System.nanoTime() - start);
        } catch (IOException e) {
            return new Answer(app, 0, "", 0, System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Keycloak marks its cookies Secure; a browser sends such cookies to localhost, the JDK's client does not. */
    private static final class LoopbackCookies implements CookieStore {

        private final CookieStore store = new CookieManager().getCookieStore();

        @Override
        public void add(URI uri, HttpCookie cookie) {
            cookie.setSecure(false);
            store.add(uri, cookie);
        }

        @Override
        public List<HttpCookie> get(URI uri) {
            return store.get(uri);
        }

        @Override
        public List<HttpCookie> getCookies() {
            return store.getCookies();
        }

        @Override
        public List<URI> getURIs() {
            return store.getURIs();
        }

        @Override
        public boolean remove(URI uri, HttpCookie cookie) {
            return store.remove(uri, cookie);
        }

        @Override
        public boolean removeAll() {
            return store.removeAll();
        }
    }
}
