@NullMarked
package org.mouakaba.assessment.control;

import org.jspecify.annotations.NullMarked;
