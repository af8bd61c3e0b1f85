package org.mouakaba.workforce.boundary;

/** A worker was taken in, moved, ended or resumed, and her account has to follow. */
public record WorkerAccountChanged(WorkerId id) {}
