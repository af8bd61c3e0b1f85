package org.mouakaba.intake.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Sex;

/** Whom a notification is about, as far as the reporter knew; names in whatever script they were told. */
public record Subject(
        @Nullable @Size(max = 100) String givenName,
        @Nullable @Size(max = 100) String familyName,
        @Nullable Sex sex,
        @Nullable @Min(0) @Max(130) Integer age,
        @Nullable @Size(max = 50) String phone) {}
