/** A dated value. */
@NullMarked
package org.mouakaba.setting.entity;

import org.jspecify.annotations.NullMarked;
