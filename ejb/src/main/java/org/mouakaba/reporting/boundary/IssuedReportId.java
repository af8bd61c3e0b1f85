package org.mouakaba.reporting.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** The identity of one version of an issued report. */
public record IssuedReportId(UUID value) implements EntityId {}
