package org.mouakaba.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Locale;
import org.mouakaba.web.shared.Language;

/** The caller's language among the three; Arabic where none fits. */
final class Languages {

    private Languages() {}

    static Locale of(ContainerRequestContext request) {
        return of(request.getAcceptableLanguages());
    }

    static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.AR)
                .locale();
    }
}
