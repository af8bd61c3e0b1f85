/** Tests. */
@NullMarked
package org.mouakaba.workforce.entity;

import org.jspecify.annotations.NullMarked;
