package org.mouakaba.careplan.boundary;

/** How far the plan in force has come, in figures for a line of a list. */
public record Progress(int goals, int actionsDone, int actions) {}
