package org.mouakaba.consent.boundary;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body that would learn something: one of the directory by its id, another one by its name.
 *
 * @param organisationId null where it stands in no directory
 * @param name null where it is not known yet; for one of the directory the id decides
 */
public record Body(@Nullable UUID organisationId, @Nullable String name) {

    /** Whether both are the same body: people write a name with other spaces and letters, never with another id. */
    public boolean is(Body other) {
        if (organisationId != null || other.organisationId != null) {
            return Objects.equals(organisationId, other.organisationId);
        }
        return name != null && other.name != null && plain(name).equals(plain(other.name));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
