/** Consents, assents, legal bases, withdrawals. Asked before anything is shared. */
@NullMarked
package org.mouakaba.consent.boundary;

import org.jspecify.annotations.NullMarked;
