/** The page that says who lives with whom. */
@NullMarked
package org.mouakaba.web.household;

import org.jspecify.annotations.NullMarked;
