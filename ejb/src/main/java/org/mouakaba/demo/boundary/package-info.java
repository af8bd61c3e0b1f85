/** The demo population. Refuses any database but an empty one; no part of it is called by the product at work. */
@NullMarked
package org.mouakaba.demo.boundary;

import org.jspecify.annotations.NullMarked;
