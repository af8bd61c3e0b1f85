/** Tests of the launcher's parts that need no running product; the whole is tested by the end-to-end tests. */
@NullMarked
package org.mouakaba.launcher;

import org.jspecify.annotations.NullMarked;
