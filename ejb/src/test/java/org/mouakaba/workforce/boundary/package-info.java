/** Tests. */
@NullMarked
package org.mouakaba.workforce.boundary;

import org.jspecify.annotations.NullMarked;
