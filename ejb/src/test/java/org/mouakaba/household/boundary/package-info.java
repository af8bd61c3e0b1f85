/** Families in the server. */
@NullMarked
package org.mouakaba.household.boundary;

import org.jspecify.annotations.NullMarked;
