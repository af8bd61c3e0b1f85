/** Pages of the dated values of clocks, weights, thresholds and amounts. */
@NullMarked
package org.mouakaba.web.setting;

import org.jspecify.annotations.NullMarked;
