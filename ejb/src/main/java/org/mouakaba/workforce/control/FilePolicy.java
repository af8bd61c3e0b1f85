package org.mouakaba.workforce.control;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.workforce.boundary.FileNotFound;

/**
 * Who reads and who keeps professional files and posts: an administrator keeps those of his territory, a delegate and a
 * coordinator read those of theirs. What lies elsewhere does not exist. Denies by default.
 */
public final class FilePolicy {

    private static final Set<String> READERS =
            Set.of(Role.ADMINISTRATOR, Role.PROVINCIAL_DELEGATE, Role.REGIONAL_COORDINATOR);

    private FilePolicy() {}

    /** @param territoryCode null where the worker stands in no province: only who answers for the country reads her */
    public static boolean reads(Actor actor, @Nullable String territoryCode) {
        String prefix = TerritoryScope.of(actor).prefix();
        return READERS.stream().anyMatch(actor::is)
                && (prefix.isEmpty() || (territoryCode != null && territoryCode.startsWith(prefix)));
    }

    public static boolean keeps(Actor actor, @Nullable String territoryCode) {
        return actor.is(Role.ADMINISTRATOR) && reads(actor, territoryCode);
    }

    public static void requireRead(Actor actor, @Nullable String territoryCode) {
        if (!reads(actor, territoryCode)) {
            throw new FileNotFound();
        }
    }

    public static void requireKeep(Actor actor, @Nullable String territoryCode) {
        requireRead(actor, territoryCode);
        if (!keeps(actor, territoryCode)) {
            throw new NotAllowedException("workforce.notYourTerritory");
        }
    }
}
