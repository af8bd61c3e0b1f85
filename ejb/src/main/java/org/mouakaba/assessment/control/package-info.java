/** Scoring, reading of instruments, storage of assessments. */
@NullMarked
package org.mouakaba.assessment.control;

import org.jspecify.annotations.NullMarked;
