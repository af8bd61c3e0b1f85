/** Deadlines and alerts. */
@NullMarked
package org.mouakaba.worklist.entity;

import org.jspecify.annotations.NullMarked;
