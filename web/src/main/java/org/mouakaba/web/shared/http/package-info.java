/** What stands before the pages: headers, language, the way in and the way out. */
@NullMarked
package org.mouakaba.web.shared.http;

import org.jspecify.annotations.NullMarked;
