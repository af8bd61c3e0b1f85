/** Tests. */
@NullMarked
package org.mouakaba.reporting.control;

import org.jspecify.annotations.NullMarked;
