package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import org.mouakaba.platform.Page;

/**
 * Entries behind a figure, and the figure.
 *
 * @param sum what all of them come to, in dirhams, those on other pages too
 */
public record EntrySum(Page<EntryRow> entries, BigDecimal sum) {}
