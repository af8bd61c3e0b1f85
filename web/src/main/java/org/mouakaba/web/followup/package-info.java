/** Contacts and visits: noted, corrected, listed. */
@NullMarked
package org.mouakaba.web.followup;

import org.jspecify.annotations.NullMarked;
