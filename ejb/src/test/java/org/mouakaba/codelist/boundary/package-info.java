/** Tests. */
@NullMarked
package org.mouakaba.codelist.boundary;

import org.jspecify.annotations.NullMarked;
