package org.mouakaba.person.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, or how she is reached, was corrected.
 *
 * @param deceasedOn when she died, as the record says now; null while she lives
 */
public record PersonEdited(
        PersonId id, Instant at, @Nullable LocalDate deceasedOn) {}
