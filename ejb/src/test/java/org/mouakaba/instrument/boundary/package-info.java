/** Tests of forms: workbooks are written here, read, and filled. */
@NullMarked
package org.mouakaba.instrument.boundary;

import org.jspecify.annotations.NullMarked;
