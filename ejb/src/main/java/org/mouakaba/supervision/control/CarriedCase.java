package org.mouakaba.supervision.control;

import org.mouakaba.casefile.boundary.CaseFileId;

/** A case by its id and the number that people read. */
public record CarriedCase(CaseFileId id, String number) {}
