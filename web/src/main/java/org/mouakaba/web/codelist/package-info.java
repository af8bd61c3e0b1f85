/** The lists people choose from, for the system administrator. */
@NullMarked
package org.mouakaba.web.codelist;

import org.jspecify.annotations.NullMarked;
