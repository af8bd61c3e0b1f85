/** Conditions, the facts they may name, and the rules that carry them. */
@NullMarked
package org.mouakaba.entitlement.control;

import org.jspecify.annotations.NullMarked;
