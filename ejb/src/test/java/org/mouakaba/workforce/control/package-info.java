/** Tests. */
@NullMarked
package org.mouakaba.workforce.control;

import org.jspecify.annotations.NullMarked;
