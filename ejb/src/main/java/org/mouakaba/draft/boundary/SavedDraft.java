package org.mouakaba.draft.boundary;

import java.time.Instant;

/**
 * A draft as it is given back to its author.
 *
 * @param content what the form posted, as JSON
 * @param savedAt the moment of its last change
 */
public record SavedDraft(String content, Instant savedAt) {}
