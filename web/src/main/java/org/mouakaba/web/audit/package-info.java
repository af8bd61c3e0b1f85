/** The log, for those who watch over it. */
@NullMarked
package org.mouakaba.web.audit;

import org.jspecify.annotations.NullMarked;
