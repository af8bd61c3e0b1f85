/** An entry of a list. */
@NullMarked
package org.mouakaba.codelist.entity;

import org.jspecify.annotations.NullMarked;
