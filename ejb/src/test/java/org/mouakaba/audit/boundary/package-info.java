/** Tests. */
@NullMarked
package org.mouakaba.audit.boundary;

import org.jspecify.annotations.NullMarked;
