/** The worker's day and everybody's alerts. */
@NullMarked
package org.mouakaba.web.worklist;

import org.jspecify.annotations.NullMarked;
