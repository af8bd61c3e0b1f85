/** How a form of any instrument is shown and filled, page by page. */
@NullMarked
package org.mouakaba.web.shared.form;

import org.jspecify.annotations.NullMarked;
