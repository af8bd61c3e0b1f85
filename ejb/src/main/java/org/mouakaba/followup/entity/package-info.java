/** The visit, for good. */
@NullMarked
package org.mouakaba.followup.entity;

import org.jspecify.annotations.NullMarked;
