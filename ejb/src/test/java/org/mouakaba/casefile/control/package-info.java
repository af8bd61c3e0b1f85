/** Tests. */
@NullMarked
package org.mouakaba.casefile.control;

import org.jspecify.annotations.NullMarked;
