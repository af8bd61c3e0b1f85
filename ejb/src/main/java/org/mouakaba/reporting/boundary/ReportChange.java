package org.mouakaba.reporting.boundary;

/** A figure that another version says differently. */
public record ReportChange(String section, String row, String column, String before, String after) {}
