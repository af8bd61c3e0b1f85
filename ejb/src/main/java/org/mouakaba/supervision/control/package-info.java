/** The weights of the caseload, the rule of who may be given a case, and the aggregates behind both. */
@NullMarked
package org.mouakaba.supervision.control;

import org.jspecify.annotations.NullMarked;
