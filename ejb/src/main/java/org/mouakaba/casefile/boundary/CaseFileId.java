package org.mouakaba.casefile.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a case; the number that people read is {@code PPPPP-YYYY-NNNNNN} and never a key. */
public record CaseFileId(UUID value) implements EntityId {}
