package org.mouakaba.web.person;

/**
 * One answer that two people gave differently.
 *
 * @param field its label is {@code field.<field>} of the bundle
 */
public record Difference(String field, String theirs, String mine) {}
