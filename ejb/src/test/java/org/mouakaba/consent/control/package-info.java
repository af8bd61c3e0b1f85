@NullMarked
package org.mouakaba.consent.control;

import org.jspecify.annotations.NullMarked;
