/** A rule. */
@NullMarked
package org.mouakaba.entitlement.entity;

import org.jspecify.annotations.NullMarked;
