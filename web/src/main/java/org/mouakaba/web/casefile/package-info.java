/** Pages of cases: the list, one case at a glance, its journal, its end and its return. */
@NullMarked
package org.mouakaba.web.casefile;

import org.jspecify.annotations.NullMarked;
