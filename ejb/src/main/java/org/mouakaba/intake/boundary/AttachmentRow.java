package org.mouakaba.intake.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a report, as its page lists it.
 *
 * @param bytes its size
 * @param namesReporter whether it tells who reported, so that only who screens may open it
 * @param withdrawnAt when it was taken back, attached by mistake; null while it is there
 */
public record AttachmentRow(
        AttachmentId id,
        String name,
        long bytes,
        boolean namesReporter,
        String addedBy,
        Instant addedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    private static final int KILOBYTE = 1 << 10;

    /** Its size as people read it, rounded up. */
    public long kilobytes() {
        return (bytes + KILOBYTE - 1) / KILOBYTE;
    }
}
