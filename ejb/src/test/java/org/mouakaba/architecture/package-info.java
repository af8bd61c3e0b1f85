/** The architecture as rules, and the proof that each of them can fail. */
@NullMarked
package org.mouakaba.architecture;

import org.jspecify.annotations.NullMarked;
