/** The pages of persons: search, register, open, edit. */
@NullMarked
package org.mouakaba.web.person;

import org.jspecify.annotations.NullMarked;
