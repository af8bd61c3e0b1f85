package org.mouakaba.workforce.boundary;

import java.time.LocalDate;

/** An absence in a worker's file, both days included. */
public record AbsenceEntry(AbsenceId id, String kind, LocalDate from, LocalDate to, boolean mistaken, long version) {}
