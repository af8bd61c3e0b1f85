/** Repository of jobs. */
@NullMarked
package org.mouakaba.job.control;

import org.jspecify.annotations.NullMarked;
