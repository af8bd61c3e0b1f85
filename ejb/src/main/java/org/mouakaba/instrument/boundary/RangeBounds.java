package org.mouakaba.instrument.boundary;

import java.math.BigDecimal;

/** From where to where a range goes, and by what steps. The step is greater than 0. */
public record RangeBounds(BigDecimal start, BigDecimal end, BigDecimal step) {}
