/** Repository of the log. */
@NullMarked
package org.mouakaba.audit.control;

import org.jspecify.annotations.NullMarked;
