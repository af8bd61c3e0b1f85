/** Repository of referrals, what may be shared, who may answer, and by when an answer is expected. */
@NullMarked
package org.mouakaba.referral.control;

import org.jspecify.annotations.NullMarked;
