package org.mouakaba.intake.boundary;

/**
 * How many notifications wait that the reader may see.
 *
 * @param late those whose time for screening is over
 */
public record QueueFigures(long all, long unassigned, long mine, long late) {}
