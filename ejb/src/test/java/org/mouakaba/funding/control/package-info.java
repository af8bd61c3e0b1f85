@NullMarked
package org.mouakaba.funding.control;

import org.jspecify.annotations.NullMarked;
