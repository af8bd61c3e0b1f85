/** What leaves the product as paper or as a file, and the sheets that come in. Knows markup and cells, no business. */
@NullMarked
package org.mouakaba.document.boundary;

import org.jspecify.annotations.NullMarked;
