/** Access policy, closing rules, numbers and repository of cases. */
@NullMarked
package org.mouakaba.casefile.control;

import org.jspecify.annotations.NullMarked;
