package org.mouakaba.funding.control;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of one list, for its rows and for their number. A filter that is null adds none. */
final class Conditions {

    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    /** A scope's condition on a territory and an association. */
    static Conditions within(FundingScope scope, String territory, String organisation) {
        Conditions conditions = new Conditions();
        if (!scope.prefix().isEmpty()) {
            conditions.and(territory + " like :scope", "scope", scope.prefix() + "%");
        }
        return conditions.and(organisation + " = :owner", "owner", scope.organisation());
    }

    Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
        return this;
    }

    Conditions and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    /** A region with its provinces, or one province. */
    Conditions in(String territory, @Nullable String code) {
        return and(territory + " like :wanted", "wanted", code == null ? null : code.replaceAll("[^0-9.]", "") + "%");
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return where.toString();
    }
}
