package org.mouakaba.job.boundary;

/** A job waits to be run. */
public record JobSubmitted(JobId id, String kind) {}
