/** What the user meets when something is refused, missing or broken. */
@NullMarked
package org.mouakaba.web.shared.errors;

import org.jspecify.annotations.NullMarked;
