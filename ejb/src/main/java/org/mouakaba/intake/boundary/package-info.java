/**
 * What reaches a unit before it is a case: notifications received, their screening, and the decision to admit or not. An
 * admitted one becomes a case of {@code casefile}, which takes over the steps so far.
 */
@NullMarked
package org.mouakaba.intake.boundary;

import org.jspecify.annotations.NullMarked;
