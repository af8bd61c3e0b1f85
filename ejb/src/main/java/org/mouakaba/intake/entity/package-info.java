/** The notification and its way to a decision. */
@NullMarked
package org.mouakaba.intake.entity;

import org.jspecify.annotations.NullMarked;
