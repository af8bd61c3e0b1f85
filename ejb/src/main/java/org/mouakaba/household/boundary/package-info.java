/** Who lives with whom, and how they are related. The members are persons; whether one may be named is {@code person}'s. */
@NullMarked
package org.mouakaba.household.boundary;

import org.jspecify.annotations.NullMarked;
