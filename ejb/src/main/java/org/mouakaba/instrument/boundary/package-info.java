/** Forms that were written as workbooks in XLSForm: read, shown with the answers so far, judged. Nothing is stored here. */
@NullMarked
package org.mouakaba.instrument.boundary;

import org.jspecify.annotations.NullMarked;
