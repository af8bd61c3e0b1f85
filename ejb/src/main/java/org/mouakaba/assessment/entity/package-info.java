/** Assessments and the instruments they were made with. */
@NullMarked
package org.mouakaba.assessment.entity;

import org.jspecify.annotations.NullMarked;
