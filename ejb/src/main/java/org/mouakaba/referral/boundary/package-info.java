/** Referrals in their closed loop. Who offers what is {@code provider}. */
@NullMarked
package org.mouakaba.referral.boundary;

import org.jspecify.annotations.NullMarked;
