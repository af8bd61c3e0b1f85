/**
 * What a supervisor needs of her team: the weighted load of each worker, what waits for her, and who takes a case. It
 * owns no case data; a case is given by {@code casefile}, which this component asks after its own rules.
 */
@NullMarked
package org.mouakaba.supervision.boundary;

import org.jspecify.annotations.NullMarked;
