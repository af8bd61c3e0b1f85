@NullMarked
package org.mouakaba.web.shared.el;

import org.jspecify.annotations.NullMarked;
