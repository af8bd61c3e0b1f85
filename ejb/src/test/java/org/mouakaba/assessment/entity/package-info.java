@NullMarked
package org.mouakaba.assessment.entity;

import org.jspecify.annotations.NullMarked;
