/** Tests. */
@NullMarked
package org.mouakaba.codelist.control;

import org.jspecify.annotations.NullMarked;
