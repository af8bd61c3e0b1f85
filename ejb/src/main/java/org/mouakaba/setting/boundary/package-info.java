/** Clocks, weights and thresholds: values from a date on, none of them law. */
@NullMarked
package org.mouakaba.setting.boundary;

import org.jspecify.annotations.NullMarked;
