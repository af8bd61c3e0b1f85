/** What a household may ask for, from the facts that are recorded. It suggests; it decides nothing, promises nothing and refuses nothing. */
@NullMarked
package org.mouakaba.entitlement.boundary;

import org.jspecify.annotations.NullMarked;
