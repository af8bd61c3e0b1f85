/** Writes over the API that may be sent twice and are done once. Knows requests by their key, not their meaning. */
@NullMarked
package org.mouakaba.idempotency.boundary;

import org.jspecify.annotations.NullMarked;
