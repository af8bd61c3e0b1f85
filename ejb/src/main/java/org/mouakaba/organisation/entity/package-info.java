/** Organisation and unit. */
@NullMarked
package org.mouakaba.organisation.entity;

import org.jspecify.annotations.NullMarked;
