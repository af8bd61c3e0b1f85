@NullMarked
package org.mouakaba.web.reporting;

import org.jspecify.annotations.NullMarked;
