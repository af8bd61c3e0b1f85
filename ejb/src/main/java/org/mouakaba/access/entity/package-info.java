/** Emergency access, as granted. */
@NullMarked
package org.mouakaba.access.entity;

import org.jspecify.annotations.NullMarked;
