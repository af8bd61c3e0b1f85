package org.mouakaba.audit.boundary;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The way on which a request came in. Whoever takes requests says it; where nobody did, the server acts by itself. */
@RequestScoped
public class Channel {

    public static final String SCREEN = "screen";
    public static final String API = "api";

    private @Nullable String name;

    public void is(String channel) {
        name = channel;
    }

    public @Nullable String name() {
        return name;
    }
}
