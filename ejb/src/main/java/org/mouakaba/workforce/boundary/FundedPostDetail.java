package org.mouakaba.workforce.boundary;

import java.util.List;

/**
 * A post with who held it and who holds it, the latest first.
 *
 * @param editable whether the reader keeps it
 */
public record FundedPostDetail(
        FundedPostEntry entry, FundedPostFacts facts, List<Holding> holdings, boolean editable, long version) {

    public FundedPostDetail {
        holdings = List.copyOf(holdings);
    }
}
