package org.mouakaba.draft.boundary;

import java.time.Instant;

/** A draft in the list of its author: which form of which record, never what was typed. */
public record DraftSummary(String formKey, Instant savedAt) {}
