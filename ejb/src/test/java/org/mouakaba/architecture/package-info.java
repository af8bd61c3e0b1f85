/** The architecture as rules: each was broken once on purpose and seen to fail. */
@NullMarked
package org.mouakaba.architecture;

import org.jspecify.annotations.NullMarked;
