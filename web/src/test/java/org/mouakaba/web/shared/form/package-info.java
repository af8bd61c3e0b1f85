/** Tests of forms on the screen. */
@NullMarked
package org.mouakaba.web.shared.form;

import org.jspecify.annotations.NullMarked;
