/** How invented people live through invented cases, by the rules of the product. */
@NullMarked
package org.mouakaba.demo.control;

import org.jspecify.annotations.NullMarked;
