/** Search, duplicates and repository of persons. */
@NullMarked
package org.mouakaba.person.control;

import org.jspecify.annotations.NullMarked;
