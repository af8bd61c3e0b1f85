/** The referral, its steps, the minimum data of a service type. */
@NullMarked
package org.mouakaba.referral.entity;

import org.jspecify.annotations.NullMarked;
