/** Screening rules, access policy and repository of notifications. */
@NullMarked
package org.mouakaba.intake.control;

import org.jspecify.annotations.NullMarked;
