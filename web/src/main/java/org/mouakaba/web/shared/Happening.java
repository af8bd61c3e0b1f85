package org.mouakaba.web.shared;

import java.time.Instant;

/**
 * One line of mk:timeline.
 *
 * @param at when it happened
 * @param title what happened, in the reader's language
 * @param text more about it; empty for none
 * @param who who did it; empty where nobody did
 * @param icon a PrimeIcon
 * @param tone teal for progress, warm for what is late or dangerous, empty for the rest
 */
public record Happening(Instant at, String title, String text, String who, String icon, String tone) {}
