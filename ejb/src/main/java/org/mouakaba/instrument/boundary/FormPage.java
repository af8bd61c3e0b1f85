package org.mouakaba.instrument.boundary;

/**
 * What is filled at one time: a group or repeat that stands in no other, or questions in a row that stand in none.
 *
 * @param path of the group; {@code #n} for the n-th page where it is none
 */
public record FormPage(String path, FormText title) {}
