package org.mouakaba.platform;

import java.util.Locale;
import java.util.UUID;

/**
 * The identity of an aggregate, typed: a record per aggregate in its component's boundary, so that a person's id cannot
 * be passed where a case's is meant. The audit log takes the object of a call from it.
 */
public interface EntityId {

    UUID value();

    /** The kind of object in words of the trade: {@code CaseFileId} is {@code case-file}. */
    default String kind() {
        String name = getClass().getSimpleName();
        String noun = name.endsWith("Id") ? name.substring(0, name.length() - 2) : name;
        return noun.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
