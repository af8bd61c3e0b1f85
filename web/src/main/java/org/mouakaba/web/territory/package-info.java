/** Territories, for the system administrator. */
@NullMarked
package org.mouakaba.web.territory;

import org.jspecify.annotations.NullMarked;
