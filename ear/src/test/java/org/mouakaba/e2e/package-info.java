/** The whole product in a real browser and over its API, with real logins. */
@NullMarked
package org.mouakaba.e2e;

import org.jspecify.annotations.NullMarked;
