/** Pages of instruments: uploaded, looked at, published; and how any of them is shown while it is filled. */
@NullMarked
package org.mouakaba.web.instrument;

import org.jspecify.annotations.NullMarked;
