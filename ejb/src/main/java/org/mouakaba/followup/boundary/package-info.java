/** Contacts and visits, and the progress they note per goal. */
@NullMarked
package org.mouakaba.followup.boundary;

import org.jspecify.annotations.NullMarked;
