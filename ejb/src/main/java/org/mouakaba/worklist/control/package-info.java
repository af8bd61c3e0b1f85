/** How time counts, what follows from what, and where deadlines and alerts are kept. */
@NullMarked
package org.mouakaba.worklist.control;

import org.jspecify.annotations.NullMarked;
