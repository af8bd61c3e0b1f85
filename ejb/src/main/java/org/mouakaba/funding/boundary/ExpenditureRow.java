package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * An expenditure.
 *
 * @param establishment the name of the one that it was spent for
 * @param caseReference the name of its case where money is accounted for; null where there is none, or it is secret
 */
public record ExpenditureRow(
        ExpenditureId id,
        ConventionId convention,
        String conventionNumber,
        @Nullable Label organisation,
        String territory,
        ExpenditureTerms terms,
        @Nullable Label establishment,
        BigDecimal amount,
        BigDecimal accepted,
        BigDecimal rejected,
        @Nullable String caseReference,
        @Nullable JustificationId report,
        long version) {}
