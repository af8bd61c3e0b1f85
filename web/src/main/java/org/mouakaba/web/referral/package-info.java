/** Pages of referrals, for who sends and for who receives. */
@NullMarked
package org.mouakaba.web.referral;

import org.jspecify.annotations.NullMarked;
