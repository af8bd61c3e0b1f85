package org.mouakaba.entitlement.boundary;

import java.math.BigDecimal;

/**
 * What a programme pays in one case, as it was published; a dated setting {@code entitlement.amount.<rule>.<case>}. It helps
 * to explain and promises nothing.
 *
 * @param paidFor the case: its words say whether it is paid each month or once
 * @param dirhams as it stands today
 */
public record PublishedAmount(String paidFor, BigDecimal dirhams) {}
