package org.mouakaba.person.boundary;

import java.time.Instant;

/** Who a person is, or how she is reached, was corrected. */
public record PersonEdited(PersonId id, Instant at) {}
