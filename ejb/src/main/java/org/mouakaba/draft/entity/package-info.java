/** A draft. */
@NullMarked
package org.mouakaba.draft.entity;

import org.jspecify.annotations.NullMarked;
