/** Repository of visits; the rules of noting one and of the next date. */
@NullMarked
package org.mouakaba.followup.control;

import org.jspecify.annotations.NullMarked;
