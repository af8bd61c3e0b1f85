/** Repository of the directory, and who may change what in it. */
@NullMarked
package org.mouakaba.provider.control;

import org.jspecify.annotations.NullMarked;
