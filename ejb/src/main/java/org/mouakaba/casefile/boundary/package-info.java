/**
 * The case: stages, episodes, assignment, closing, reopening, confidentiality, stage history. Holds no assessment, plan,
 * visit or referral; those components hold the case's id and ask {@link org.mouakaba.casefile.boundary.CaseAccess} before
 * they touch anything of it.
 */
@NullMarked
package org.mouakaba.casefile.boundary;

import org.jspecify.annotations.NullMarked;
