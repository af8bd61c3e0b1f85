/** Pages of assessments. */
@NullMarked
package org.mouakaba.web.assessment;

import org.jspecify.annotations.NullMarked;
