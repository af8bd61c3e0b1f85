/** Reports as they were issued. */
@NullMarked
package org.mouakaba.reporting.entity;

import org.jspecify.annotations.NullMarked;
