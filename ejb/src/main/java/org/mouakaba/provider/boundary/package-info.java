/**
 * The directory of services: who offers what, where, for whom, and how many places are free as of when. Knows no person
 * and no referral.
 */
@NullMarked
package org.mouakaba.provider.boundary;

import org.jspecify.annotations.NullMarked;
