/** What all pages share: language, menu, formats, messages, tables. No business. */
@NullMarked
package org.mouakaba.web.shared;

import org.jspecify.annotations.NullMarked;
