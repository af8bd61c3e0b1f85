/** Repository of households. */
@NullMarked
package org.mouakaba.household.control;

import org.jspecify.annotations.NullMarked;
