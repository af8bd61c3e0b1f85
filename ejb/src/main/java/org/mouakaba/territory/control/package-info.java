/** Repository of territories. */
@NullMarked
package org.mouakaba.territory.control;

import org.jspecify.annotations.NullMarked;
