package org.mouakaba.worklist.boundary;

/**
 * What stands beside the bell and beside the day.
 *
 * @param unread the reader's alerts that she has not read
 * @param late what is late in the cases that she carries
 */
public record MenuCounts(long unread, long late) {}
