package org.mouakaba.web.shared;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonSearch;

/**
 * What this login searched for, under keys that say nothing: a name, telephone or number of a paper never stands in an
 * address. The oldest is forgotten first, all of them with the session.
 */
@SessionScoped
public class Searches implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int KEPT = 20;

    private final Map<UUID, PersonSearch> kept = new LinkedHashMap<>();

    /** @return the key under which the address may name it */
    public synchronized UUID keep(PersonSearch search) {
        UUID key = UUID.randomUUID();
        kept.put(key, search);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return key;
    }

    public synchronized Optional<PersonSearch> find(@Nullable UUID key) {
        return Optional.ofNullable(key).map(kept::get);
    }
}
