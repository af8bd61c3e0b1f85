/** Days off, for the system administrator. */
@NullMarked
package org.mouakaba.web.calendar;

import org.jspecify.annotations.NullMarked;
