package org.mouakaba.instrument.boundary;

/**
 * Something that stands against taking the answers as they are.
 *
 * @param path of the question, with numbers of rows
 * @param text of the form, in the language asked for; empty where the form says nothing
 */
public record FormGap(String path, GapKind kind, String text) {}
