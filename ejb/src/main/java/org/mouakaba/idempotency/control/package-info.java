/** The table of keys. */
@NullMarked
package org.mouakaba.idempotency.control;

import org.jspecify.annotations.NullMarked;
