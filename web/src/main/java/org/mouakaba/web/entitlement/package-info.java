/** What a household may ask for, and the rules that say so. */
@NullMarked
package org.mouakaba.web.entitlement;

import org.jspecify.annotations.NullMarked;
