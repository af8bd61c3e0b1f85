/** A day off. */
@NullMarked
package org.mouakaba.calendar.entity;

import org.jspecify.annotations.NullMarked;
