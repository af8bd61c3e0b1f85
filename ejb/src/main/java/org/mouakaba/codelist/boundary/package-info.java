/** The lists people choose from, in three languages, dated. Does not know what a list is used for. */
@NullMarked
package org.mouakaba.codelist.boundary;

import org.jspecify.annotations.NullMarked;
