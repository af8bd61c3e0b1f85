/** What is packed into the product. */
@NullMarked
package org.mouakaba.archive;

import org.jspecify.annotations.NullMarked;
