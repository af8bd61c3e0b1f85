/** Lines, conventions, tranches, expenditures, reports, and the entries that carry the amounts. */
@NullMarked
package org.mouakaba.funding.entity;

import org.jspecify.annotations.NullMarked;
