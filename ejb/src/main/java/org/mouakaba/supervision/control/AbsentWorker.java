package org.mouakaba.supervision.control;

import java.time.LocalDate;

/** Somebody is absent today, until this day. */
public record AbsentWorker(String kind, LocalDate to) {}
