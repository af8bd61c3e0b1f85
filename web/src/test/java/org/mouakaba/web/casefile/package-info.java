@NullMarked
package org.mouakaba.web.casefile;

import org.jspecify.annotations.NullMarked;
