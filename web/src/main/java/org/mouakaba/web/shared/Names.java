package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.workforce.boundary.OwnPlace;
import org.mouakaba.workforce.boundary.WorkerNames;

/** Who is behind an account, in the script of the page; read once in a request. */
@Named
@RequestScoped
public class Names {

    @Inject
    WorkerNames workers;

    @Inject
    ActiveLocale active;

    private final Map<String, String> known = new HashMap<>();
    private Optional<OwnPlace> own = Optional.empty();
    private boolean asked;

    /** Reads the names of all these accounts at once: ask it before a list is drawn. */
    public void know(Collection<String> usernames) {
        Set<String> unknown = new HashSet<>(usernames);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            Map<String, Label> found = workers.of(unknown);
            unknown.forEach(username -> {
                Label name = found.get(username);
                known.put(username, name == null ? username : name.in(active.getLocale()));
            });
        }
    }

    /** The name behind an account; the account itself where nobody is known by it, nothing for none. */
    public String of(@Nullable String username) {
        if (username == null) {
            return "";
        }
        know(Set.of(username));
        return known.getOrDefault(username, username);
    }

    /** The reader's own name; null for an account without a worker. */
    public @Nullable String getMine() {
        return own().map(place -> place.name().in(active.getLocale())).orElse(null);
    }

    /** The reader's unit; null where she works in none. */
    public @Nullable String getUnit() {
        return own().map(OwnPlace::unit)
                .map(unit -> unit.in(active.getLocale()))
                .orElse(null);
    }

    private Optional<OwnPlace> own() {
        if (!asked) {
            own = workers.mine();
            asked = true;
        }
        return own;
    }
}
