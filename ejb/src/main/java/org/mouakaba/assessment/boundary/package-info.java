/** Instruments (questionnaires as data), answers, scores, risk. Decides nothing about a plan. */
@NullMarked
package org.mouakaba.assessment.boundary;

import org.jspecify.annotations.NullMarked;
