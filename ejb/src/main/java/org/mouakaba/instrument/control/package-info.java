/** The sheets of a form, its expressions, and the pass that fills it. */
@NullMarked
package org.mouakaba.instrument.control;

import org.jspecify.annotations.NullMarked;
