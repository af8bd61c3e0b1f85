/** Workers and their accounts, for the system administrator. */
@NullMarked
package org.mouakaba.web.workforce;

import org.jspecify.annotations.NullMarked;
