/** Tests. */
@NullMarked
package org.mouakaba.calendar.control;

import org.jspecify.annotations.NullMarked;
