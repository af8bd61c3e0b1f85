package org.mouakaba.instrument.boundary;

/** A choice as the form has it, in every language. */
public record FormOption(String name, FormText label) {}
