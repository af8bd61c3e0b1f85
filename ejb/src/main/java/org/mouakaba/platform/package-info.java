/** Plumbing with no business meaning, kept tiny: ids, pages, the business exception. Depends on no component. */
@NullMarked
package org.mouakaba.platform;

import org.jspecify.annotations.NullMarked;
