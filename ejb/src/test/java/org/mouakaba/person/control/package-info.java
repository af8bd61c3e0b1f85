/** Rules of persons, tested without a server. */
@NullMarked
package org.mouakaba.person.control;

import org.jspecify.annotations.NullMarked;
