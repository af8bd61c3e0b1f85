@NullMarked
package org.mouakaba.consent.boundary;

import org.jspecify.annotations.NullMarked;
