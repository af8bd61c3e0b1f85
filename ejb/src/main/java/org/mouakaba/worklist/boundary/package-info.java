/**
 * What is due, for whom, by when: the deadlines of each case on the working calendar, and the alerts that tell somebody
 * to look. It reacts to what happens elsewhere and owns no case data; it never says what an item contains.
 */
@NullMarked
package org.mouakaba.worklist.boundary;

import org.jspecify.annotations.NullMarked;
