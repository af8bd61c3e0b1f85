/** Goals, actions, agreement, versions. What was done about them is {@code followup}. */
@NullMarked
package org.mouakaba.careplan.boundary;

import org.jspecify.annotations.NullMarked;
