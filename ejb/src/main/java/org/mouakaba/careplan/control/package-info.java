/** Repository and rules of care plans. */
@NullMarked
package org.mouakaba.careplan.control;

import org.jspecify.annotations.NullMarked;
