/** What waits for a supervisor, the loads of her team, and giving a case to somebody. */
@NullMarked
package org.mouakaba.web.supervision;

import org.jspecify.annotations.NullMarked;
