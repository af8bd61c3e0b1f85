/** A service on offer. */
@NullMarked
package org.mouakaba.provider.entity;

import org.jspecify.annotations.NullMarked;
