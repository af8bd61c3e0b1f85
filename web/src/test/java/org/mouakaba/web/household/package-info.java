/** Pages of households, tested without a server. */
@NullMarked
package org.mouakaba.web.household;

import org.jspecify.annotations.NullMarked;
