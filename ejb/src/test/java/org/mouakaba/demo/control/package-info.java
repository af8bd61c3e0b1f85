/** Every rule of the product, asked of every row of the demo population. */
@NullMarked
package org.mouakaba.demo.control;

import org.jspecify.annotations.NullMarked;
