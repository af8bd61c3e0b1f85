package org.mouakaba.intake.boundary;

import java.util.UUID;

/** Key of a file that came with a report. */
public record AttachmentId(UUID value) {}
