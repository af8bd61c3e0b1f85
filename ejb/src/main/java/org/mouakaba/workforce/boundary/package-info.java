/** Workers: place, job, accreditation, account. Their load of cases is {@code supervision}. */
@NullMarked
package org.mouakaba.workforce.boundary;

import org.jspecify.annotations.NullMarked;
