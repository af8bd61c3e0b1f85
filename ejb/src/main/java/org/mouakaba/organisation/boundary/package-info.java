/** Organisations, and their units and teams on the territory. Who works there is {@code workforce}. */
@NullMarked
package org.mouakaba.organisation.boundary;

import org.jspecify.annotations.NullMarked;
