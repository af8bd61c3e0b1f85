/** Tests. */
@NullMarked
package org.mouakaba.calendar.boundary;

import org.jspecify.annotations.NullMarked;
