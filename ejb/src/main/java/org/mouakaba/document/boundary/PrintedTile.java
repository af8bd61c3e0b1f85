package org.mouakaba.document.boundary;

/**
 * One territory on a printed map of tiles.
 *
 * @param row from 1, counted from the north
 * @param column from 1, counted from the west
 * @param name short, in the document's language
 * @param value as it is read; empty where there is none
 * @param tone {@code q1} for what warns, then {@code q2} to {@code q4} the higher the deeper, {@code q0} for none
 */
public record PrintedTile(int row, int column, String name, String value, String tone) {}
