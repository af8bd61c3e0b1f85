/** The append-only record of reads and writes. Knows calls, not their meaning; decides nothing. */
@NullMarked
package org.mouakaba.audit.boundary;

import org.jspecify.annotations.NullMarked;
