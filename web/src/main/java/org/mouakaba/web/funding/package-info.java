/** Pages of the money: lines, conventions, tranches, expenditures, reports. */
@NullMarked
package org.mouakaba.web.funding;

import org.jspecify.annotations.NullMarked;
