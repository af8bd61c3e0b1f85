/**
 * Who is acting, what may be done and why; emergency access. Answers no question about a single case: that is the policy
 * of the component that owns it.
 */
@NullMarked
package org.mouakaba.access.boundary;

import org.jspecify.annotations.NullMarked;
