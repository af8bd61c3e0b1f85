/** What may be published of a count, and the summary that is read. */
@NullMarked
package org.mouakaba.reporting.control;

import org.jspecify.annotations.NullMarked;
