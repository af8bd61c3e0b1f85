/** The case and its stage machine. */
@NullMarked
package org.mouakaba.casefile.entity;

import org.jspecify.annotations.NullMarked;
