/** A territory. */
@NullMarked
package org.mouakaba.territory.entity;

import org.jspecify.annotations.NullMarked;
