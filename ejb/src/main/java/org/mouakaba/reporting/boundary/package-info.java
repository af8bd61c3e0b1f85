/**
 * Figures over the cases of a territory. Reads what others own and owns no case data; it names nobody, and what could
 * single somebody out is not in its tables at all.
 */
@NullMarked
package org.mouakaba.reporting.boundary;

import org.jspecify.annotations.NullMarked;
