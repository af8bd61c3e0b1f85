package org.mouakaba.workforce.boundary;

import java.math.BigDecimal;
import org.mouakaba.platform.Label;

/**
 * A post in a list.
 *
 * @param place its unit, its establishment, or else its organisation
 * @param filled full-time equivalents that are held on the day of the list
 */
public record FundedPostEntry(
        FundedPostId id,
        String number,
        String job,
        Label place,
        String territoryCode,
        BigDecimal funded,
        BigDecimal filled) {

    /** Funded and not filled; zero where more is held than is paid for. */
    public BigDecimal vacant() {
        return funded.subtract(filled).max(BigDecimal.ZERO);
    }
}
