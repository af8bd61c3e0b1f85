/** Rules of households and relations, tested without a server. */
@NullMarked
package org.mouakaba.household.entity;

import org.jspecify.annotations.NullMarked;
