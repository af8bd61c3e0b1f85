/** Tests. */
@NullMarked
package org.mouakaba.web.rest;

import org.jspecify.annotations.NullMarked;
