/** Tests of conditions and of the facts they name. */
@NullMarked
package org.mouakaba.entitlement.control;

import org.jspecify.annotations.NullMarked;
