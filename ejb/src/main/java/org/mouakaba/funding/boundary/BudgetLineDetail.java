package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line.
 *
 * @param excess how much more may be promised than it holds
 */
public record BudgetLineDetail(
        BudgetLineSummary summary, BigDecimal excess, List<AuthorisationRow> authorisations, boolean editable) {

    public BudgetLineDetail {
        authorisations = List.copyOf(authorisations);
    }
}
