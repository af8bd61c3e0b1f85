/** The household and its members. */
@NullMarked
package org.mouakaba.household.entity;

import org.jspecify.annotations.NullMarked;
