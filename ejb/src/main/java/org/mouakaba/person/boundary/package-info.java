/**
 * The person served: names in two or three scripts, identifiers with provenance, contacts and safe-contact rules, and the
 * household. Knows of cases only whether the reader may read one of this person; holds nothing of a case.
 */
@NullMarked
package org.mouakaba.person.boundary;

import org.jspecify.annotations.NullMarked;
