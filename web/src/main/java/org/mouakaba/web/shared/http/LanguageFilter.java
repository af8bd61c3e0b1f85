package org.mouakaba.web.shared.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Language;

/**
 * Decides the language: the one just chosen ({@code ?lang=fr}, which is taken out of the address again, so that the page
 * and its query stay), else the one of the cookie, else the browser's, else Arabic.
 */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "lang";

    private final transient ActiveLocale active;

    @Inject
    public LanguageFilter(ActiveLocale active) {
        this.active = active;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Language> chosen = chosen(request);
        if (chosen.isPresent()) {
            active.choose(chosen.get());
            response.addCookie(cookie(chosen.get(), request.isSecure()));
            response.sendRedirect(request.getRequestURI() + without(request.getQueryString()));
            return;
        }
        if (!active.isChosen()) {
            active.choose(remembered(request).or(() -> preferred(request)).orElse(Language.AR));
        }
        chain.doFilter(request, response);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        String query = request.getQueryString();
        if (!"GET".equals(request.getMethod()) || query == null) {
            return Optional.empty();
        }
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(PARAMETER + '='))
                .findFirst()
                .flatMap(part -> Language.of(part.substring(PARAMETER.length() + 1)));
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .findFirst()
                        .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Language.of(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Cookie cookie(Language language, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    static String without(@Nullable String query) {
        List<String> rest = query == null
                ? List.of()
                : Stream.of(query.split("&"))
                        .filter(part -> !part.startsWith(PARAMETER + '='))
                        .toList();
        return rest.isEmpty() ? "" : rest.stream().collect(Collectors.joining("&", "?", ""));
    }
}
