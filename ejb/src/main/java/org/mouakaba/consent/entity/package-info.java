/** Consents as they are stored: append-only. */
@NullMarked
package org.mouakaba.consent.entity;

import org.jspecify.annotations.NullMarked;
