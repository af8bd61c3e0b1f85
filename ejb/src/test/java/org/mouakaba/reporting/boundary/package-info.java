/** Tests. */
@NullMarked
package org.mouakaba.reporting.boundary;

import org.jspecify.annotations.NullMarked;
