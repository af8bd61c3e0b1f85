package org.mouakaba.intake.boundary;

/**
 * Emergencies of a unit that none of its supervisors has seen yet: that there are some, never what they say.
 *
 * @param number how many
 * @param oldest the one that has waited longest
 * @param notification what it is about
 */
public record EmergenciesWaiting(long number, EmergencyCallId oldest, NotificationId notification) {}
