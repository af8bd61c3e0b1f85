/** What happens around every request. */
@NullMarked
package org.mouakaba.web.shared.http;

import org.jspecify.annotations.NullMarked;
