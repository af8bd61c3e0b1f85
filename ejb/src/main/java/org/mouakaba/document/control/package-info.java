/** How paper and files are made: the press, what makes its work the same twice, sheets and lines. */
@NullMarked
package org.mouakaba.document.control;

import org.jspecify.annotations.NullMarked;
