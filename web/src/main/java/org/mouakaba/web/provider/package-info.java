/** Pages of the directory of services. */
@NullMarked
package org.mouakaba.web.provider;

import org.jspecify.annotations.NullMarked;
