/** Tests of possible claims and their rules in the server. */
@NullMarked
package org.mouakaba.entitlement.boundary;

import org.jspecify.annotations.NullMarked;
