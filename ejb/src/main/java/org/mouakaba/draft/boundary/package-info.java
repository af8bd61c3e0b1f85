/** What is being typed, per user and form. Not yet part of any record. */
@NullMarked
package org.mouakaba.draft.boundary;

import org.jspecify.annotations.NullMarked;
