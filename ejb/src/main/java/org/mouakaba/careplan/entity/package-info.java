/** The plan with its goals and actions. */
@NullMarked
package org.mouakaba.careplan.entity;

import org.jspecify.annotations.NullMarked;
