/** Repository of organisations and units. */
@NullMarked
package org.mouakaba.organisation.control;

import org.jspecify.annotations.NullMarked;
