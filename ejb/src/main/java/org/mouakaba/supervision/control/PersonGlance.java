package org.mouakaba.supervision.control;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/** What choosing a worker needs of the person: a short name, and the code of the language she prefers. */
public record PersonGlance(Label name, @Nullable String language) {}
