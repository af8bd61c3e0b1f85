/** Editions of instruments. */
@NullMarked
package org.mouakaba.instrument.entity;

import org.jspecify.annotations.NullMarked;
