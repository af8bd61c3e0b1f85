/** Rules and repository of emergency access. */
@NullMarked
package org.mouakaba.access.control;

import org.jspecify.annotations.NullMarked;
