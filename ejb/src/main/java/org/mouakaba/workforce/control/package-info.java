/** Repository of workers, the directory of actors, and the port to the identity provider. */
@NullMarked
package org.mouakaba.workforce.control;

import org.jspecify.annotations.NullMarked;
