/** The person with her identifiers and phones, and the household. */
@NullMarked
package org.mouakaba.person.entity;

import org.jspecify.annotations.NullMarked;
