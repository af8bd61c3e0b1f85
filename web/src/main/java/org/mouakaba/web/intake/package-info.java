/** The pages of notifications: record, list, screen. */
@NullMarked
package org.mouakaba.web.intake;

import org.jspecify.annotations.NullMarked;
