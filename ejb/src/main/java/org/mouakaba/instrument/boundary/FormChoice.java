package org.mouakaba.instrument.boundary;

/** A choice that is offered, in one language. */
public record FormChoice(String name, String label) {}
