/** Repository of drafts. */
@NullMarked
package org.mouakaba.draft.control;

import org.jspecify.annotations.NullMarked;
