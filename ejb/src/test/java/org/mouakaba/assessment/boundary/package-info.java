@NullMarked
package org.mouakaba.assessment.boundary;

import org.jspecify.annotations.NullMarked;
