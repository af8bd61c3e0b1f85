package org.mouakaba.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was told. Nothing of it is compulsory: a call may break off.
 *
 * @param source code of the list intake_source
 * @param place where the person is or was seen
 * @param summary the facts as they were told
 * @param secret violence or trafficking is suspected: kept from all but who records it, who screens it and the supervisor
 */
public record NotificationContent(
        @Nullable @Size(max = 50) String source,
        @Valid @NotNull Reporter reporter,
        @Valid @NotNull Subject subject,
        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 4000) String summary,
        boolean immediateDanger,
        boolean secret) {

    /** The same told of somebody else. */
    public NotificationContent about(Subject other) {
        return new NotificationContent(source, reporter, other, place, summary, immediateDanger, secret);
    }
}
