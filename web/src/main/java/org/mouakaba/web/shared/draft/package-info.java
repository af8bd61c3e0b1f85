/** Keeping what is being typed. */
@NullMarked
package org.mouakaba.web.shared.draft;

import org.jspecify.annotations.NullMarked;
