package org.mouakaba.provider.boundary;

import java.time.Instant;
import java.time.YearMonth;
import org.mouakaba.platform.Label;

/** An establishment was asked for the report of a month. */
public record Reminder(EstablishmentId id, Label name, YearMonth month, Instant at, String by) {}
