package org.mouakaba.web.shared;

/**
 * One answer that can be chosen.
 *
 * @param value what is kept: a code, an enum or an id
 * @param label what is read, in the reader's language
 */
public record Option(Object value, String label) {}
