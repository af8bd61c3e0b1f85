@NullMarked
package org.mouakaba.web.shared;

import org.jspecify.annotations.NullMarked;
