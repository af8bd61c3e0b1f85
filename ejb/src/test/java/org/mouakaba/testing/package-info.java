/** What the tests in the real server stand on: the database, the deployment, identities, fixtures. */
@NullMarked
package org.mouakaba.testing;

import org.jspecify.annotations.NullMarked;
