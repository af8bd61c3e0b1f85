package org.mouakaba.worklist.boundary;

/** The row of figures on top of a worker's day. */
public record DueFigures(long late, long today, long week, long assignments) {}
