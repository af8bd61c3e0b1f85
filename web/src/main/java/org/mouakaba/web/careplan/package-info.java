/** The plan of a case: written, decided, read. */
@NullMarked
package org.mouakaba.web.careplan;

import org.jspecify.annotations.NullMarked;
