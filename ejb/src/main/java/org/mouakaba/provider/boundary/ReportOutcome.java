package org.mouakaba.provider.boundary;

/**
 * What a report that was taken gives to think about.
 *
 * @param aboveAuthorised whether more places are open than are authorised
 * @param overOccupied whether more people are there than places are open
 */
public record ReportOutcome(int edition, boolean aboveAuthorised, boolean overOccupied, boolean whole) {}
