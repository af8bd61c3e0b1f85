/** What expressions in pages can read beside beans. */
@NullMarked
package org.mouakaba.web.shared.el;

import org.jspecify.annotations.NullMarked;
