package org.mouakaba.provider.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * An establishment as its page shows it.
 *
 * @param organisation who manages it
 * @param capacity in force today; null where none was entered
 * @param authorities who supervises it and who did, the latest first
 * @param editable whether the reader keeps its file
 * @param reportable whether the reader reports for it
 */
public record EstablishmentDetail(
        EstablishmentId id,
        EstablishmentFacts facts,
        Label organisation,
        @Nullable AuthorisedCapacity capacity,
        List<AuthorityPeriod> authorities,
        boolean editable,
        boolean reportable,
        long version) {

    public EstablishmentDetail {
        authorities = List.copyOf(authorities);
    }

    /** Establishments have no English name of their own: English readers see the French one. */
    public Label name() {
        return new Label(facts.nameAr(), facts.nameFr(), facts.nameFr());
    }
}
