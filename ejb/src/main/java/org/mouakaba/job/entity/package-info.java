/** A job, its file, its lines. */
@NullMarked
package org.mouakaba.job.entity;

import org.jspecify.annotations.NullMarked;
