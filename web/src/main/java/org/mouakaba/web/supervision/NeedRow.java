package org.mouakaba.web.supervision;

/**
 * One thing that waits, as it is read.
 *
 * @param count how many there are of its kind
 * @param title what it is
 * @param text the first of them: who, since when, with whom
 * @param outcome the page that deals with it, or the list of all of its kind
 */
public record NeedRow(
        String kind, long count, String title, String text, boolean late, String outcome, String action) {}
