/** Days off and the arithmetic of working days. Knows no deadline: that is {@code worklist}. */
@NullMarked
package org.mouakaba.calendar.boundary;

import org.jspecify.annotations.NullMarked;
