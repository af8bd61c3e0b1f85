/** Pages of consents and legal bases. */
@NullMarked
package org.mouakaba.web.consent;

import org.jspecify.annotations.NullMarked;
